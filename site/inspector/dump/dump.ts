/** A recorded data layer, as far as it has been read. */
import { judge, type PieceKind } from '../../../schemas/dump/judge.ts';
import type { Piece } from '../../../schemas/dump/piece.ts';
import { pointOf, type ReportPoint } from '../../../schemas/report/point.ts';

/** What is kept of an entry; its value is read again when it is shown, since the text takes less room. */
export interface DumpEntry {
  readonly piece: Piece;
  readonly kind: PieceKind;
  readonly isBad: boolean;
}

/** How many entries of each kind. */
export type Kinds = { [kind in DumpEntry['kind'] | 'bad']: number };

export interface Dump {
  readonly name: string;
  /** The form that its beginning showed. */
  readonly readAs: string;
  readonly entries: DumpEntry[];
  /** When which chat said what; of chat records that have it. */
  readonly points: ReportPoint[];
  readonly kinds: Kinds;
}

/** A dump of which nothing has been read. */
export function emptyDump(name: string, readAs: string): Dump {
  return {
    name,
    readAs,
    entries: [],
    points: [],
    kinds: { record: 0, foreign: 0, hit: 0, other: 0, unreadable: 0, bad: 0 },
  };
}

/** Adds an entry. */
export function addPiece({ entries, points, kinds }: Dump, piece: Piece): void {
  const { kind, value, faults, ofVisit } = judge(piece);
  const isBad = faults.length > 0;
  entries.push({ piece, kind, isBad });
  kinds[kind]++;
  if (isBad) kinds.bad++;
  const point = kind === 'record' ? pointOf(value as object) : undefined;
  if (point) points.push({ ...point, ...ofVisit });
}
