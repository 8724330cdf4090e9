/** Reads a dump piece by piece, so that the page stays at hand however large it is. */
import { judge } from '../../../schemas/dump/judge.ts';
import { splitter } from '../../../schemas/dump/split.ts';
import { addPiece, type Dump, emptyDump } from './dump.ts';
import { slices } from './slices.ts';

/** How far the reading is. */
export interface Reading {
  readonly name: string;
  readonly read: number;
  readonly size: number;
}

/** What the reader is told, and what it asks. */
export interface Listener {
  /** Called as soon as anything could be read, with a dump that grows from then on. */
  begin(dump: Dump): void;
  progress(reading: Reading): void;
  /** Whether another file has taken the place of this one. */
  isOver(): boolean;
}

const chunkSize = 1 << 16;

/** All of the text stays in memory; more than this is work for a command. */
export const mostBytes = 256 << 20;

/** Reads to the end. Returns what is wrong with the whole, for which nothing was begun. */
export async function readDump(blob: Blob, name: string, listener: Listener): Promise<string | undefined> {
  if (blob.size > mostBytes) {
    return `It has ${Math.round(blob.size / 1e6)} MB. The command "chat-datalayer validate" checks files of any size.`;
  }
  const dump = emptyDump(name);
  const split = splitter();
  const pause = slices();
  let hasBegun = false;

  for (let at = 0; at < blob.size && !listener.isOver(); at += chunkSize) {
    const bytes = new Uint8Array(await blob.slice(at, at + chunkSize).arrayBuffer());
    const fault = at === 0 ? faultOfStart(bytes) : undefined;
    if (fault) return fault;
    await addAll(split.push(bytes));
    listener.progress({ name, read: Math.min(at + chunkSize, blob.size), size: blob.size });
  }
  if (listener.isOver()) return;
  await addAll(split.end());
  return hasBegun ? undefined : nothingIn(dump);

  async function addAll(pieces: ReturnType<typeof split.push>): Promise<void> {
    for (const piece of pieces) {
      if (listener.isOver()) return;
      addPiece(dump, piece);
      await pause();
    }
    if (hasBegun || dump.kinds.unreadable === dump.entries.length || listener.isOver()) return;
    hasBegun = true;
    listener.begin(dump);
  }
}

/** What the first bytes say about the rest. */
function faultOfStart(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isWide) return 'It is written in UTF-16. Save it as UTF-8.';
  if (bytes.includes(0)) return 'It is no text. Save the data layer as NDJSON or JSON.';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return `Line ${badLine(bytes)} is not written in UTF-8. Save the file as UTF-8.`;
  }
}

function badLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (const byte of bytes) {
    try {
      decoder.decode(Uint8Array.of(byte), { stream: true });
    } catch {
      break;
    }
    if (byte === 10) line++;
  }
  return line;
}

function nothingIn({ entries: [first] }: Dump): string {
  if (!first) return 'There is nothing in it.';
  const [fault] = judge(first.piece).faults;
  return `Line ${first.piece.line}: ${fault?.says ?? 'The input ends in the middle of it.'}`;
}
