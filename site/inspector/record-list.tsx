import type { Signal } from '@preact/signals';
import type { Status } from '../../schemas/src/status.ts';
import { ExportButtons } from './export-buttons.tsx';
import type { RecordLog } from './record-log.ts';
import { RecordRow } from './record-row.tsx';
import { byPage, isFirst } from './site/by-page.ts';
import { PageStartRow } from './site/page-start.tsx';

interface Props {
  readonly log: RecordLog;
  readonly status: Signal<Status>;
}

/** The live list, newest record first. */
export function RecordList({ log, status }: Props) {
  const entries = log.entries.value;
  const starts = log.starts.value;
  const sample = log.sampleEntries.value;
  const isEmpty = entries.length === 0 && starts.every(isFirst);
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
          <button type="button" onClick={log.clear} disabled={isEmpty && sample.length === 0}>
            Clear list
          </button>
        </span>
      </div>
      <p class="muted small">
        Newest first, as they arrive in <code>window.dataLayer</code>.{' '}
        <span class="legend">
          <span class="new">Marked</span> values differ from the previous record.
        </span>
      </p>
      <ConsentNote status={status} />
      {isEmpty && sample.length === 0 ? (
        <p class="empty">No records to show. Click a chat, or play a conversation.</p>
      ) : (
        <ol class="rows" reversed>
          {byPage(entries, starts).map(({ own, start }) => [
            own.map(entry => <RecordRow key={entry.id} entry={entry} />),
            start && !isFirst(start) && <PageStartRow key={`page ${start.nth}`} {...start} />,
          ])}
          {sample.length > 0 && <li class="sample-note">Made up, not in the data layer: the sample week.</li>}
          {sample.map(entry => (
            <RecordRow key={`sample ${entry.id}`} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
}

function ConsentNote({ status }: Pick<Props, 'status'>) {
  const { consent, counts } = status.value;
  if (consent === 'granted') return null;
  return (
    <p class="waiting">
      Consent is denied, so nothing new arrives here. Waiting: <strong>{counts.held}</strong>, dropped so far:{' '}
      <strong>{counts.dropped}</strong>.
    </p>
  );
}
