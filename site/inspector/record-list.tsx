import type { Status } from '../../schemas/src/status.ts';
import type { Cell } from './cell.ts';
import { ExportButtons } from './export-buttons.tsx';
import type { Feed } from './feed.ts';
import { RecordRow } from './record-row.tsx';
import { byPage, isFirst } from './site/by-page.ts';
import { PageBegin } from './site/page-begin.tsx';
import { useCell } from './use-cell.ts';

interface Props {
  readonly feed: Feed;
  readonly status: Cell<Status>;
}

/** The live list, newest record first. */
export function RecordList({ feed, status }: Props) {
  const entries = useCell(feed.entries);
  const begins = useCell(feed.begins);
  const isEmpty = entries.length === 0 && begins.every(isFirst);
  return (
    <section class="panel records" id="records" tabIndex={-1} aria-labelledby="records-heading">
      <div class="row spread">
        <h2 id="records-heading">
          Records <span class="count">{entries.length}</span>
        </h2>
        <span class="row">
          <ExportButtons
            values={() => entries.map(({ record }) => record).reverse()}
            name="records"
            isEmpty={entries.length === 0}
          />
          <button type="button" onClick={feed.clear} disabled={isEmpty}>
            Clear list
          </button>
        </span>
      </div>
      <p class="muted small">
        Newest first, as they arrive in <code>window.dataLayer</code>.{' '}
        <span class="legend">
          <span class="new">Marked</span> values differ from the record before.
        </span>
      </p>
      <ConsentNote status={status} />
      {isEmpty ? (
        <p class="empty">No records to show. Click a chat, or play a conversation.</p>
      ) : (
        <ol class="rows" reversed>
          {byPage(entries, begins).map(({ own, begin }) => [
            own.map(entry => <RecordRow key={entry.id} entry={entry} />),
            begin && !isFirst(begin) && <PageBegin key={`page ${begin.nth}`} {...begin} />,
          ])}
        </ol>
      )}
    </section>
  );
}

function ConsentNote({ status }: Pick<Props, 'status'>) {
  const { consent, counts } = useCell(status);
  if (consent === 'granted') return null;
  return (
    <p class="waiting">
      Consent is denied, so nothing new arrives here. Waiting: <strong>{counts.held}</strong>, dropped so far:{' '}
      <strong>{counts.dropped}</strong>.
    </p>
  );
}
