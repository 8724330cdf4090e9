/** Takes NDJSON apart: one value per line. */
import { keeper, noBytes } from './keeper.ts';
import type { Piece, Splitter } from './piece.ts';

/** `lineEnd` is the byte that ends a line. */
export function splitLines(lineEnd: number, longest: number): Splitter {
  const keep = keeper(longest);
  let line = 1;
  let entry = 0;
  const piece = (last: Uint8Array): Piece[] => {
    const text = keep.take(last)?.trim();
    return text === '' ? [] : [{ line, entry: ++entry, ...(text !== undefined && { text }) }];
  };
  return {
    push: chunk => {
      const pieces: Piece[] = [];
      let begin = 0;
      for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, begin)) {
        pieces.push(...piece(chunk.subarray(begin, end)));
        begin = end + 1;
        line++;
      }
      keep.add(chunk.subarray(begin));
      return pieces;
    },
    end: () => piece(noBytes),
  };
}
