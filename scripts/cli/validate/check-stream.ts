/** Checks a stream of records and dumps, and tells of each bad one as it comes. */
import type { Readable } from 'node:stream';
import type { Finding } from '../../../template/lint/finding.ts';
import { kindOf, unwrapped } from '../entries.ts';
import { recordFaults, recordWarnings } from './record-faults.ts';
import { type Piece, splitter } from './split.ts';

/** One thing that is wrong with one entry. */
export interface LineFinding extends Finding {
  readonly line: number;
  /** Running number of the entry; all of a dump may stand on one line. */
  readonly entry: number;
}

/** The same thing about several entries: where it came first, and how often. */
export interface Remark extends Finding {
  readonly line: number;
  readonly entry: number;
  times: number;
}

/** What a stream held. */
export interface Summary {
  bytes: number;
  entries: number;
  records: number;
  /** Entries with at least one finding. */
  bad: number;
  /** Pushes of others under names of ours. */
  foreign: number;
  /** All other entries, which are not looked at. */
  ignored: number;
  readonly remarks: Remark[];
}

/** More kinds of remarks than this say the same, and must not fill the memory. */
const mostRemarks = 200;

/**
 * Reads to the end. `tell` gets the findings of each chunk, and reading goes on when it is done; `progress` hears how
 * far it is.
 */
export async function checkStream(
  input: Readable,
  tell: (findings: readonly LineFinding[]) => Promise<void> | void,
  progress: (summary: Summary) => void = () => {},
): Promise<Summary> {
  const split = splitter();
  const summary: Summary = { bytes: 0, entries: 0, records: 0, bad: 0, foreign: 0, ignored: 0, remarks: [] };
  const remark = remarker(summary.remarks);
  const check = async (pieces: readonly Piece[]) => {
    const findings = pieces.flatMap(piece => checkPiece(piece, summary, remark));
    if (findings.length > 0) await tell(findings);
    progress(summary);
  };
  for await (const chunk of input) {
    refuseWide(chunk, summary.bytes);
    summary.bytes += chunk.length;
    await check(split.push(chunk));
  }
  await check(split.end());
  return summary;
}

/** PowerShell writes UTF-16 when output is redirected into a file. */
function refuseWide(chunk: Buffer, at: number): void {
  const isWide =
    at === 0 && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff));
  if (isWide)
    throw new Error(
      'The input is UTF-16. Save it as UTF-8; in PowerShell: … | Out-File -Encoding utf8 FILE.',
    );
}

type Remarking = (piece: Piece, finding: Finding) => void;

function checkPiece(piece: Piece, summary: Summary, remark: Remarking): LineFinding[] {
  const { line, entry, text, unfinished } = piece;
  summary.entries++;
  if (text === undefined && !unfinished) {
    summary.ignored++;
    return [];
  }
  const findings = unfinished ? [cutOff] : checkText(text!, piece, summary, remark);
  if (findings.length > 0) summary.bad++;
  return findings.map(finding => ({ line, entry, ...finding }));
}

const cutOff: Finding = {
  where: 'entry',
  says: 'The input ends in the middle of it.',
  remedy: 'Save the whole dump again.',
};

function checkText(text: string, piece: Piece, summary: Summary, remark: Remarking): Finding[] {
  let value: unknown;
  try {
    value = unwrapped(JSON.parse(text));
  } catch (error) {
    return [
      {
        where: 'entry',
        says: `It is no JSON: ${(error as Error).message}.`,
        remedy: 'Write one JSON object.',
      },
    ];
  }
  const kind = kindOf(value);
  if (kind === 'other') summary.ignored++;
  if (kind === 'foreign') {
    summary.foreign++;
    remark(piece, foreign(value as object));
  }
  if (kind !== 'record') return [];
  summary.records++;
  const faults = recordFaults(value as object);
  for (const warning of recordWarnings(value as object)) remark(piece, warning);
  return faults;
}

/** Somebody else's push that triggers of ours would take for a record. */
export function foreign(entry: object): Finding {
  const { event } = entry as { readonly event?: unknown };
  const where = typeof event === 'string' && event.startsWith('chat_') ? event : 'chat_… keys';
  return {
    where,
    says: 'is pushed by somebody else under a name of ours.',
    remedy: 'Rename it there, or its events and values mix with those of the chats.',
  };
}

/** Counts what is the same, and keeps the first. */
function remarker(remarks: Remark[]): Remarking {
  const known = new Map<string, Remark>();
  return ({ line, entry }, finding) => {
    const key = finding.where + finding.says;
    const met = known.get(key);
    if (met) met.times++;
    else if (known.size < mostRemarks) {
      const remark = { line, entry, times: 1, ...finding };
      known.set(key, remark);
      remarks.push(remark);
    }
  };
}
