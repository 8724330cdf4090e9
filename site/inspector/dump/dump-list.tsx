import { useEffect, useState } from 'preact/hooks';
import { judge } from '../../../schemas/dump/judge.ts';
import { Options } from '../../look/options.tsx';
import { ExportButtons } from '../export-buttons.tsx';
import type { Dump, DumpEntry } from './dump.ts';
import { DumpRow } from './dump-row.tsx';
import type { DumpViewer, View } from './dump-viewer.ts';
import type { Wanted } from './search.ts';

interface Props {
  readonly view: View;
  readonly dump: Dump;
  readonly ask: DumpViewer['ask'];
}

const choices: { readonly [wanted in Wanted]: string } = {
  all: 'Everything',
  record: 'Chat records',
  bad: 'Bad entries',
  foreign: 'Pushes of other tools named chat_…',
  hit: 'Events sent to GA4',
  other: 'Other entries',
};

/** Rows at first, and with each further wish. */
const window = { first: 25, more: 100 };

/** The entries that fit, some at a time. */
export function DumpList({ view: { found, isSearching, reading }, dump, ask }: Props) {
  const [text, write] = useState('');
  const [wanted, want] = useState<Wanted>('all');
  const [shown, show] = useState(window.first);
  useEffect(() => ask(text, wanted), [text, wanted, ask]);
  useEffect(() => show(window.first), [text, wanted, dump]);
  return (
    <>
      <div class="row filters">
        <label>
          Search{' '}
          <input type="search" value={text} onInput={({ currentTarget }) => write(currentTarget.value)} />
        </label>
        <label>
          Show{' '}
          <select value={wanted} onChange={({ currentTarget }) => want(currentTarget.value as Wanted)}>
            <Options of={Object.entries(choices)} />
          </select>
        </label>
        <ExportButtons values={() => valuesOf(found)} name="entries" isEmpty={found.length === 0} />
      </div>
      <p class="small muted found">
        {found.length.toLocaleString('en')} of {dump.entries.length.toLocaleString('en')} entries match
        {(reading || isSearching) && ' so far'}.
        {dump.kinds.unreadable > 0 && ' What could not be read is left out of downloads.'}
      </p>
      <ol class="rows">
        {found.slice(0, shown).map(entry => (
          <DumpRow key={entry.piece.entry} entry={entry} />
        ))}
      </ol>
      {found.length > shown && (
        <button type="button" onClick={() => show(shown + window.more)}>
          Show {Math.min(window.more, found.length - shown)} more
        </button>
      )}
    </>
  );
}

function* valuesOf(found: readonly DumpEntry[]): Iterable<unknown> {
  for (const { piece, kind } of found) {
    if (kind !== 'unreadable' && piece.text !== undefined) yield judge(piece).value;
  }
}
