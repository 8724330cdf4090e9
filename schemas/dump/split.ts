/**
 * Takes a recorded data layer apart into its entries, in whatever form somebody has it. NDJSON and JSON are read as they
 * come, however long they are, without keeping more than the value that is being read.
 */
import { type Form, headLength, isDecided, recognise } from './form.ts';
import { joined, textOf } from './keeper.ts';
import type { OtherFile } from './other-files.ts';
import type { Piece, Splitter } from './piece.ts';
import { readScript } from './script-values.ts';
import { splitLines } from './split-lines.ts';
import { splitValues } from './split-values.ts';

export type { Piece } from './piece.ts';

/** No record of ours comes near this; longer values are passed over. */
export const longest = 1 << 20;

/** Recordings keep much beside an entry. */
const longestWithNotes = 16 << 20;

/** Code is read as a whole. */
const longestCode = 32 << 20;

/** A file that is something else. The message says what, and where it belongs. */
export class NotADump extends Error {
  constructor({ is, fix }: OtherFile) {
    super(`It is ${is}. ${fix}`);
  }
}

/** Takes a file apart; `form` is there as soon as it is known. Throws NotADump when it is something else. */
export interface DumpSplitter extends Splitter {
  readonly form: Form | undefined;
}

/** Recognises the form by the beginning. */
export function splitter(): DumpSplitter {
  const parts: Uint8Array[] = [];
  let length = 0;
  /** Looked at again when twice as much has come. */
  let enough = 1024;
  let form: Form | undefined;
  let chosen: Splitter | undefined;
  const begin = (head: Uint8Array): Piece[] => {
    const text = textOf(head.subarray(0, headLength));
    const recognised = recognise(text);
    if (recognised.other) throw new NotADump(recognised.other);
    form = recognised.form;
    chosen = splitterOf(form, text.includes('\n') || !text.includes('\r') ? 10 : 13);
    return chosen.push(withoutMark(head));
  };
  return {
    get form() {
      return form;
    },
    push: chunk => {
      if (chosen) return chosen.push(chunk);
      parts.push(new Uint8Array(chunk));
      length += chunk.length;
      if (length < enough) return [];
      enough = 2 * length;
      const head = joined(parts);
      return isDecided(textOf(head.subarray(0, headLength))) ? begin(head) : [];
    },
    end: () => (chosen ? chosen.end() : [...begin(joined(parts)), ...chosen!.end()]),
  };
}

function splitterOf({ by, path = [], convert }: Form, lineEnd: number): Splitter {
  if (by === 'lines') return splitLines(lineEnd, longest);
  if (by === 'text') return splitText();
  const values = splitValues(path, lineEnd, convert || path.length > 1 ? longestWithNotes : longest);
  return convert ? converting(values, convert()) : values;
}

/** Drops the byte order mark that some editors write. */
function withoutMark(head: Uint8Array): Uint8Array {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

function splitText(): Splitter {
  const parts: Uint8Array[] = [];
  let length = 0;
  return {
    push: chunk => {
      length += chunk.length;
      if (length > longestCode) {
        throw new NotADump({
          is: 'more than 33 MB of code',
          fix: 'Save it as JSON, which is read whatever its size.',
        });
      }
      parts.push(new Uint8Array(chunk));
      return [];
    },
    end: () => readScript(textOf(joined(parts))),
  };
}

/** Numbers the entries that come of each value. */
function converting(values: Splitter, convert: ReturnType<NonNullable<Form['convert']>>): Splitter {
  let entry = 0;
  const converted = (pieces: readonly Piece[]): Piece[] =>
    pieces.flatMap(piece => entriesOf(piece, convert).map(part => ({ ...part, entry: ++entry })));
  return { push: chunk => converted(values.push(chunk)), end: () => converted(values.end()) };
}

function entriesOf(piece: Piece, convert: ReturnType<NonNullable<Form['convert']>>): Piece[] {
  if (piece.text === undefined || piece.unfinished) return [piece];
  try {
    return convert(piece.text).map(made => ({ ...piece, ...made }));
  } catch {
    // It is not JSON, which is told where it is judged.
    return [piece];
  }
}
