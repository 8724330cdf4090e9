import { useMemo } from 'preact/hooks';
import { type Judgement, judge } from '../../../schemas/dump/judge.ts';
import type { Piece } from '../../../schemas/dump/piece.ts';
import { findingLine } from '../../../schemas/src/finding.ts';
import type { PushedRecord } from '../../../schemas/src/record.ts';
import type { Entry } from '../record-log.ts';
import { RecordRow } from '../record-row.tsx';
import { ga4FaultsOf } from '../validation.ts';
import type { DumpEntry } from './dump.ts';

/** One entry of a dump, judged when it is shown. */
export function DumpRow({ entry: { piece } }: { readonly entry: DumpEntry }) {
  return useMemo(() => {
    const judgement = judge(piece);
    return judgement.kind === 'record' ? (
      <RecordRow
        entry={recordEntry(judgement, piece)}
        position={positionOf(piece)}
        remarks={judgement.remarks.map(findingLine)}
      />
    ) : (
      <OtherRow piece={piece} {...judgement} />
    );
  }, [piece]);
}

function recordEntry({ value, faults }: Judgement, { entry }: Piece): Entry {
  const record = value as PushedRecord;
  return {
    id: entry,
    record,
    changes: { set: new Set(), emptied: [] },
    faults: faults.map(findingLine),
    ga4: ga4FaultsOf(record),
    withheld: [],
    page: 1,
  };
}

const titles = {
  foreign: 'Push of another tool',
  hit: 'Event sent to GA4',
  other: 'Other entry',
  unreadable: 'Unreadable',
} as const;

/** A long value would fill the page. */
const longest = 300;

function OtherRow({ piece, kind, faults, remarks }: Judgement & { readonly piece: Piece }) {
  const { text = 'Longer than any record, so it was passed over.' } = piece;
  return (
    <li class="record other">
      <p class="row spread head">
        <strong>{titles[kind as keyof typeof titles]}</strong>
        {kind === 'foreign' && <span class="validation bad">Not from a chat</span>}
        {kind === 'unreadable' && <span class="validation bad">Invalid</span>}
      </p>
      <p class="muted small">{positionOf(piece)}</p>
      {faults.length + remarks.length > 0 && (
        <ul class="faults">
          {[...faults, ...remarks].map(finding => (
            <li key={finding.path}>{findingLine(finding)}</li>
          ))}
        </ul>
      )}
      <p class="small">
        <code>{text.length > longest ? `${text.slice(0, longest)}…` : text}</code>
      </p>
    </li>
  );
}

const positionOf = ({ line, entry }: Piece): string => `line ${line}, entry ${entry}`;
