/**
 * Takes a stream of bytes apart into JSON values, without keeping more of it than the value that is being read:
 * one value per line (NDJSON), the elements of an array however it is printed, or values that are spread over lines.
 */

/** A value as text, with the line and the running number at which it begins. */
export interface Piece {
  readonly line: number;
  readonly entry: number;
  /** Nothing when it was too long to be kept. */
  readonly text?: string;
  /** The input ended in the middle of it. */
  readonly unfinished?: boolean;
}

export interface Splitter {
  push(chunk: Uint8Array): Piece[];
  end(): Piece[];
}

/** No record of ours comes near this; longer values are passed over. */
export const longest = 1 << 20;

const newline = 10;
const quote = 34;
const comma = 44;
const backslash = 92;
const isOpening = (byte: number) => byte === 91 || byte === 123;
const isClosing = (byte: number) => byte === 93 || byte === 125;
const isBlank = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13);

const nothing = new Uint8Array(0);
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const filled = parts.filter(({ length }) => length > 0);
  if (filled.length < 2) return filled[0] ?? nothing;
  const whole = new Uint8Array(filled.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of filled) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Starts with the form that the first line shows. */
export function splitter(): Splitter {
  let head: Uint8Array = nothing;
  let chosen: Splitter | undefined;
  const choose = (): Splitter => {
    const text = textOf(head.subarray(0, 1024)).replace(/^\uFEFF/, '');
    const byLine = !/^\s*(\[|\{\s*(\n|$))/.test(text);
    return byLine ? lineSplitter() : valueSplitter();
  };
  const begin = (): Piece[] => {
    chosen = choose();
    return chosen.push(withoutMark(head));
  };
  return {
    push: chunk => {
      if (chosen) return chosen.push(chunk);
      head = joined([head, chunk]);
      return head.length < 1024 ? [] : begin();
    },
    end: () => (chosen ? chosen.end() : [...begin(), ...chosen!.end()]),
  };
}

/** Drops the byte order mark that some editors write. */
function withoutMark(head: Uint8Array): Uint8Array {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

/** The parts of a value that have come so far. */
function keeper() {
  let kept: Uint8Array[] = [];
  let length = 0;
  return {
    add(part: Uint8Array) {
      length += part.length;
      if (length > longest) kept = [];
      // A copy, since a part would keep the whole chunk that it is cut from.
      else if (part.length > 0) kept.push(new Uint8Array(part));
    },
    /** The whole text, nothing if it was too long, given its last part. */
    take(last: Uint8Array): string | undefined {
      const whole = length + last.length > longest ? undefined : textOf(joined([...kept, last]));
      kept = [];
      length = 0;
      return whole;
    },
  };
}

function lineSplitter(): Splitter {
  const keep = keeper();
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
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, begin)) {
        pieces.push(...piece(chunk.subarray(begin, end)));
        begin = end + 1;
        line++;
      }
      keep.add(chunk.subarray(begin));
      return pieces;
    },
    end: () => piece(nothing),
  };
}

/** An array around the values is gone through; brackets in strings are text. */
function valueSplitter(): Splitter {
  const keep = keeper();
  let line = 1;
  let entry = 0;
  let startLine = 1;
  let inArray = false;
  let inValue = false;
  let depth = 0;
  let inString = false;
  let escaped = false;

  const piece = (last: Uint8Array, unfinished = false): Piece => {
    const text = keep.take(last);
    inValue = false;
    return {
      line: startLine,
      entry: ++entry,
      ...(text !== undefined && { text }),
      ...(unfinished && { unfinished }),
    };
  };

  return {
    push: chunk => {
      const pieces: Piece[] = [];
      let begin = 0;
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at]!;
        if (byte === newline) line++;
        if (inString) {
          if (escaped) escaped = false;
          else if (byte === backslash) escaped = true;
          else if (byte === quote) inString = false;
          continue;
        }
        if (!inValue) {
          if (isBlank(byte) || byte === comma) continue;
          if (!inArray && byte === 91) inArray = true;
          else if (inArray && byte === 93) inArray = false;
          else {
            inValue = true;
            startLine = line;
            begin = at;
            depth = isOpening(byte) ? 1 : 0;
            inString = byte === quote;
          }
          continue;
        }
        if (byte === quote) inString = true;
        else if (isOpening(byte)) depth++;
        else if (depth > 0 && isClosing(byte)) {
          if (--depth === 0) pieces.push(piece(chunk.subarray(begin, at + 1)));
        } else if (depth === 0 && (byte === comma || isBlank(byte) || isClosing(byte))) {
          pieces.push(piece(chunk.subarray(begin, at)));
          if (isClosing(byte)) inArray = false;
        }
      }
      if (inValue) keep.add(chunk.subarray(begin));
      return pieces;
    },
    end: () => (inValue ? [piece(nothing, depth > 0 || inString)] : []),
  };
}
