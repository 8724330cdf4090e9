import { useMemo } from 'preact/hooks';
import { copyRecords } from '../../../schemas/dump/other-files.ts';
import { Charts } from '../charts.tsx';
import { Reports } from '../reports.tsx';
import type { Dump } from './dump.ts';
import { EventCounts, KindCounts } from './dump-counts.tsx';
import { DumpList } from './dump-list.tsx';
import { DumpOpener } from './dump-opener.tsx';
import type { DumpViewer } from './dump-viewer.ts';
import type { Reading } from './read-dump.ts';

/** A recorded data layer: opened, searched, judged, counted. */
export function DumpSection({ viewer }: { readonly viewer: DumpViewer }) {
  const view = viewer.view.value;
  const { dump, reading, fault } = view;
  return (
    <section class="panel dump" id="dump" tabIndex={-1} aria-labelledby="dump-heading">
      <h2 id="dump-heading">Open a recorded data layer</h2>
      <p class="muted small">
        In the console of a page: <code>copy(dataLayer)</code>. If that gives <code>[object Object]</code>:{' '}
        <code>{copyRecords}</code>. Then paste it here, or save it and drop the file anywhere on this page.
        Exports of data layer extensions, recordings of Tag Assistant and HAR files are read too. It stays in
        this browser.
      </p>
      <DumpOpener open={viewer.open} />
      {reading && <ReadingBar {...reading} />}
      <p role="status" class={fault ? 'bad' : 'small muted'}>
        {fault
          ? `${fault}${dump ? ' The previous data stays open.' : ''}`
          : dump && !reading && whatIsOpen(dump)}
      </p>
      {dump && (
        <>
          <KindCounts kinds={dump.kinds} />
          {!reading && <Numbers dump={dump} />}
          <DumpList view={view} dump={dump} ask={viewer.ask} />
        </>
      )}
    </section>
  );
}

function whatIsOpen({ name, readAs, entries: { length }, kinds }: Dump): string {
  const entries = length === 1 ? '1 entry' : `${length.toLocaleString('en')} entries`;
  return `${name} is open, read as ${readAs}: ${entries}${kinds.record > 0 ? '' : ', none of them a chat record'}.`;
}

/** Counted once, when all has been read: going through everything again and again would slow the reading down. */
function Numbers({ dump: { points, name } }: { readonly dump: Dump }) {
  return useMemo(
    () =>
      points.length > 0 && (
        <>
          <EventCounts points={points} />
          <Charts points={points} of={name} />
          <Reports points={points} of={name} />
        </>
      ),
    [points],
  );
}

function ReadingBar({ name, read, size }: Reading) {
  const percent = Math.round((100 * read) / Math.max(size, 1));
  return (
    <p class="reading">
      <label for="reading">
        Reading {name}: {percent} %
      </label>
      <progress id="reading" value={read} max={size} />
    </p>
  );
}
