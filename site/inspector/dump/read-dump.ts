/** Reads a dump piece by piece, so that the page stays at hand however large it is. */

import { checkEncoding } from '../../../schemas/dump/check-encoding.ts';
import { judge } from '../../../schemas/dump/judge.ts';
import { NotADump, splitter } from '../../../schemas/dump/split.ts';
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

/** Reading takes a way through the browser each time; splitting one of these takes a few milliseconds. */
const chunkSize = 1 << 18;

/** All of the text stays in memory; more than this is work for a command. */
export const mostBytes = 256 << 20;

/** Reads to the end. Returns what is wrong with the whole; what was begun by then is no dump. */
export async function readDump(blob: Blob, name: string, listener: Listener): Promise<string | undefined> {
  if (blob.size > mostBytes) {
    return `It has ${Math.round(blob.size / 1e6)} MB. The command "chat-datalayer validate" checks files of any size.`;
  }
  try {
    return await readAll(blob, name, listener);
  } catch (error) {
    if (error instanceof NotADump) return error.message;
    throw error;
  }
}

async function readAll(blob: Blob, name: string, listener: Listener): Promise<string | undefined> {
  const split = splitter();
  const encoding = checkEncoding();
  const pause = slices();
  const bytesFrom = (at: number) => blob.slice(at, at + chunkSize).arrayBuffer();
  let dump: Dump | undefined;
  let hasBegun = false;

  let next = bytesFrom(0);
  for (let at = 0; at < blob.size && !listener.isOver(); at += chunkSize) {
    const bytes = new Uint8Array(await next);
    next = bytesFrom(at + chunkSize);
    const fault = encoding(bytes);
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
      dump ??= emptyDump(name, split.form!.name);
      addPiece(dump, piece);
      const due = pause();
      if (due) await due;
    }
    if (!dump || hasBegun || dump.kinds.unreadable === dump.entries.length || listener.isOver()) return;
    hasBegun = true;
    listener.begin(dump);
  }
}

function nothingIn(dump: Dump | undefined): string {
  const first = dump?.entries[0];
  if (!first) return 'There is nothing in it.';
  const [fault] = judge(first.piece).faults;
  return `Line ${first.piece.line}: ${fault?.description ?? 'The input ends in the middle of it.'}`;
}
