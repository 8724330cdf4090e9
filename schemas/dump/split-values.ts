/** Takes JSON apart into the values that stand at one place of it, however it is printed and however long it is. */
import { keeper, noBytes } from './keeper.ts';
import type { Piece, Splitter } from './piece.ts';

/** Where the wanted values stand: a key, `*` for any key, `[]` for the elements of a list. */
export type Path = readonly string[];

const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const openList = 91;
const closeList = 93;
const openObject = 123;
const closeObject = 125;
const isOpening = (byte: number) => byte === openList || byte === openObject;
const isClosing = (byte: number) => byte === closeList || byte === closeObject;
const isBlank = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13);

/** No key of a path comes near this. */
const longestKey = 256;

/** A list or object on the way to the wanted values. */
interface Opened {
  readonly isList: boolean;
  /** What was read of an object's next key; nothing in front of it. */
  key?: string;
}

/** Brackets in strings are text. A value outside of all lists and objects is wanted whatever it is. */
export function splitValues(path: Path, lineEnd: number, longest: number): Splitter {
  return new ValueSplitter(path, lineEnd, longest);
}

class ValueSplitter implements Splitter {
  private readonly path: Path;
  private readonly lineEnd: number;
  private readonly keep;
  private pieces: Piece[] = [];
  private opened: Opened[] = [];
  private line = 1;
  private entry = 0;
  private startLine = 1;
  /** Where the value, or the key, begins in this chunk. */
  private begin = 0;
  private state: 'between' | 'value' | 'key' = 'between';
  private isWanted = false;
  private depth = 0;
  private inString = false;
  private isEscaped = false;

  constructor(path: Path, lineEnd: number, longest: number) {
    this.path = path;
    this.lineEnd = lineEnd;
    this.keep = keeper(longest);
  }

  push(chunk: Uint8Array): Piece[] {
    this.begin = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === this.lineEnd) this.line++;
      if (this.inString) this.string(chunk, at, byte);
      else if (this.state === 'value') this.value(chunk, at, byte);
      else this.between(at, byte);
    }
    if (this.state === 'key' || (this.state === 'value' && this.isWanted)) {
      this.keep.add(chunk.subarray(this.begin));
    }
    return this.taken();
  }

  end(): Piece[] {
    const isWhole = this.depth === 0 && !this.inString && this.opened.length === 0;
    if (this.state === 'value' && this.isWanted) this.take(noBytes, !isWhole);
    else if (!isWhole) {
      this.startLine = this.line;
      this.take(noBytes, true);
    }
    return this.taken();
  }

  private taken(): Piece[] {
    const pieces = this.pieces;
    this.pieces = [];
    return pieces;
  }

  private string(chunk: Uint8Array, at: number, byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === backslash) this.isEscaped = true;
    else if (byte === quote) {
      this.inString = false;
      if (this.state === 'key') this.endKey(chunk.subarray(this.begin, at + 1));
    }
  }

  private value(chunk: Uint8Array, at: number, byte: number): void {
    if (byte === quote) this.inString = true;
    else if (isOpening(byte)) this.depth++;
    else if (this.depth > 0 && isClosing(byte)) {
      if (--this.depth === 0) this.endValue(chunk.subarray(this.begin, at + 1));
    } else if (this.depth === 0 && (byte === comma || isBlank(byte) || isClosing(byte))) {
      this.endValue(chunk.subarray(this.begin, at));
      if (isClosing(byte)) this.close();
    }
  }

  private close(): void {
    this.opened.pop();
    const outer = this.opened.at(-1);
    if (outer) delete outer.key;
  }

  private between(at: number, byte: number): void {
    if (isBlank(byte) || byte === comma || byte === colon) return;
    const inner = this.opened.at(-1);
    if (inner && byte === (inner.isList ? closeList : closeObject)) {
      this.close();
    } else if (inner && !inner.isList && inner.key === undefined) {
      if (byte === quote) this.beginKey(at);
      // What stands in its place is broken JSON, which has to be told.
      else this.beginValue(at, byte, true);
    } else if (this.leadsOn(inner) && this.descends(byte)) {
      this.opened.push({ isList: byte === openList });
    } else {
      this.beginValue(at, byte, this.leadsOn(inner) && this.isAtPlace());
    }
  }

  /** Whether the value that begins here is on the way to the wanted ones, or is one. */
  private leadsOn(inner: Opened | undefined): boolean {
    const step = this.path[this.opened.length - 1];
    return !inner || inner.isList || step === '*' || step === inner.key;
  }

  private descends(byte: number): boolean {
    const step = this.path[this.opened.length];
    if (step === undefined) return false;
    return byte === (step === '[]' ? openList : openObject);
  }

  private isAtPlace(): boolean {
    return this.opened.length === 0 || this.opened.length === this.path.length;
  }

  private beginKey(at: number): void {
    this.state = 'key';
    this.begin = at;
    this.inString = true;
  }

  private endKey(last: Uint8Array): void {
    const text = this.keep.take(last) ?? '';
    this.state = 'between';
    this.opened.at(-1)!.key = text.length > longestKey ? '' : keyOf(text);
  }

  private beginValue(at: number, byte: number, isWanted: boolean): void {
    this.state = 'value';
    this.isWanted = isWanted;
    this.startLine = this.line;
    this.begin = at;
    this.depth = isOpening(byte) ? 1 : 0;
    this.inString = byte === quote;
  }

  private endValue(last: Uint8Array): void {
    this.state = 'between';
    const inner = this.opened.at(-1);
    if (inner) delete inner.key;
    if (this.isWanted) this.take(last, false);
  }

  private take(last: Uint8Array, unfinished: boolean): void {
    const text = this.keep.take(last);
    this.pieces.push({
      line: this.startLine,
      entry: ++this.entry,
      ...(text !== undefined && { text }),
      ...(unfinished && { unfinished }),
    });
  }
}

function keyOf(text: string): string {
  try {
    return JSON.parse(text);
  } catch {
    return '';
  }
}
