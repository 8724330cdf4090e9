/** What one entry of a dump is, and what is to be said about it. */
import type { Finding } from '../src/finding.ts';
import { type Kind, kindOf, type OfVisit, ofVisit, unwrapped } from './entries.ts';
import { copyRecords } from './other-files.ts';
import type { Piece } from './piece.ts';
import { recordFaults, recordWarnings } from './record-faults.ts';

/** What an entry is, an event on its way to GA4 and what cannot be read included. */
export type PieceKind = Kind | 'hit' | 'unreadable';

/** The judgement on one entry. */
export interface Judgement {
  readonly kind: PieceKind;
  /** What was pushed, without GTM's wrapper; nothing where it could not be read. */
  readonly value?: unknown;
  /** What stands beside a record. */
  readonly ofVisit?: OfVisit;
  /** What makes it bad. */
  readonly faults: readonly Finding[];
  /** What is possible and yet not good; worked out when it is asked for, since it takes the longest. */
  readonly remarks: readonly Finding[];
}

const cutOff: Finding = {
  path: 'entry',
  description: 'The input ends in the middle of it.',
  fix: 'Save the whole dump again.',
};

/** Records are flat; whatever is nested like this would exhaust the stack of all who show it. */
const deepest = 50;

const tooDeep: Finding = {
  path: 'entry',
  description: 'A value in it is nested too deeply.',
  fix: 'Write a text, a number, or true or false.',
};

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every(inner => isShallow(inner, depth - 1));
}

/** Judges an entry as it stands in a dump. A text too long to be one of our records is somebody else's. */
export function judge({ text, unfinished, broken, isHit }: Piece): Judgement {
  if (unfinished) return { kind: 'unreadable', faults: [cutOff], remarks: [] };
  if (broken !== undefined) return { kind: 'unreadable', faults: [noValue(broken)], remarks: [] };
  if (text === undefined) return { kind: 'other', faults: [], remarks: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'unreadable', faults: [noJson(error as Error)], remarks: [] };
  }
  return isHit ? judgeHit(value as object) : judgeValue(value);
}

function judgeValue(whole: unknown): Judgement {
  const value = unwrapped(whole);
  const kind = kindOf(value);
  if (kind === 'record' && !isShallow(value, deepest))
    return { kind: 'unreadable', faults: [tooDeep], remarks: [] };
  if (kind === 'other') return { kind, value, faults: [], remarks: [] };
  const entry = value as object;
  return kind === 'foreign'
    ? { kind, value, faults: [], remarks: [foreign(entry)] }
    : {
        kind,
        value,
        ofVisit: ofVisit(whole),
        faults: recordFaults(entry),
        get remarks() {
          return recordWarnings(entry);
        },
      };
}

/** A request carries some fields of a record, so that only what GA4 would make of them can be told. */
const judgeHit = (value: object): Judgement => ({
  kind: 'hit',
  value,
  faults: [],
  get remarks() {
    return recordWarnings(value);
  },
});

const noJson = ({ message }: Error): Finding => ({
  path: 'entry',
  description: `It is not JSON: ${message}.`,
  fix: 'Write JSON objects, as copy(dataLayer) in the console gives them.',
});

const noValue = (description: string): Finding => ({
  path: 'entry',
  description: `It cannot be read: ${description}`,
  fix: `Type ${copyRecords} into the console, and save what it copies.`,
});

/** Somebody else's push that triggers of ours would take for a record. */
export function foreign(entry: object): Finding {
  const { event } = entry as { readonly event?: unknown };
  const path = typeof event === 'string' && event.startsWith('chat_') ? event : 'chat_… keys';
  return {
    path,
    description: 'is pushed by another tool under one of our names.',
    fix: 'Rename it there, or its events and values mix with those of the chats.',
  };
}
