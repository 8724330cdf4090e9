/** Checks a stream of records and dumps, and tells of each bad one as it comes. */
import type { Readable } from 'node:stream';
import { checkEncoding } from '../../../schemas/dump/check-encoding.ts';
import { judge } from '../../../schemas/dump/judge.ts';
import { type Piece, splitter } from '../../../schemas/dump/split.ts';
import type { Finding } from '../../../schemas/src/finding.ts';
import { hitCounter, type SentEvent } from './count-hits.ts';

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
  /** Form that the beginning showed, once it is known. */
  readAs?: string;
  bytes: number;
  entries: number;
  records: number;
  /** Entries with at least one finding. */
  bad: number;
  /** Pushes of others under names of ours. */
  foreign: number;
  /** Events on their way to GA4. */
  hits: number;
  /** All other entries, which are not looked at. */
  ignored: number;
  readonly remarks: Remark[];
  readonly sent: readonly SentEvent[];
}

/** More kinds of remarks than this say the same, and must not fill the memory. */
const mostRemarks = 200;

/**
 * Reads to the end. Throws when it is not text in UTF-8, or is a file of another kind. `tell` gets the findings of each
 * chunk, and reading goes on when it is done; `progress` hears how far it is.
 */
export async function checkStream(
  input: Readable,
  tell: (findings: readonly LineFinding[]) => Promise<void> | void,
  progress: (summary: Summary) => void = () => {},
): Promise<Summary> {
  const split = splitter();
  const { sent, count } = hitCounter();
  const summary: Summary = {
    ...{ bytes: 0, entries: 0, records: 0, bad: 0, foreign: 0, hits: 0, ignored: 0 },
    ...{ remarks: [], sent },
  };
  const heard = { remark: remarker(summary.remarks), hit: count };
  const encoding = checkEncoding();
  const check = async (pieces: readonly Piece[]) => {
    if (split.form) summary.readAs = split.form.name;
    const findings = pieces.flatMap(piece => checkPiece(piece, summary, heard));
    if (findings.length > 0) await tell(findings);
    progress(summary);
  };
  for await (const chunk of input) {
    const fault = encoding(chunk);
    if (fault) throw new Error(fault);
    summary.bytes += chunk.length;
    await check(split.push(chunk));
  }
  await check(split.end());
  return summary;
}

type Remarking = (piece: Piece, finding: Finding) => void;

interface Heard {
  readonly remark: Remarking;
  readonly hit: (event: object) => void;
}

function checkPiece(piece: Piece, summary: Summary, { remark, hit }: Heard): LineFinding[] {
  const { line, entry } = piece;
  const { kind, value, faults, remarks } = judge(piece);
  summary.entries++;
  if (kind === 'record') summary.records++;
  if (kind === 'foreign') summary.foreign++;
  if (kind === 'other') summary.ignored++;
  if (kind === 'hit') {
    summary.hits++;
    hit(value as object);
  }
  if (faults.length > 0) summary.bad++;
  for (const finding of remarks) remark(piece, finding);
  return faults.map(finding => ({ line, entry, ...finding }));
}

/** Counts what is the same, and keeps the first. */
function remarker(remarks: Remark[]): Remarking {
  const known = new Map<string, Remark>();
  return ({ line, entry }, finding) => {
    const key = finding.path + finding.description;
    const met = known.get(key);
    if (met) met.times++;
    else if (known.size < mostRemarks) {
      const remark = { line, entry, times: 1, ...finding };
      known.set(key, remark);
      remarks.push(remark);
    }
  };
}
