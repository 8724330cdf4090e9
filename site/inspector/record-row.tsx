import { useMemo } from 'preact/hooks';
import { unusedKeys } from './changes.ts';
import { isTime } from './chart-data.ts';
import { hueOf } from './colours.ts';
import { FieldList } from './field-list.tsx';
import { eventNamed, isCountSafe, nativeNamed, vendorNamed } from './lookup.ts';
import type { Entry } from './record-log.ts';
import { WithheldList } from './withheld-list.tsx';

interface Props {
  readonly entry: Entry;
  /** Where it stands in a dump. */
  readonly where?: string;
  /** What is possible and yet not good. */
  readonly remarks?: readonly string[];
}

/** One record. Rows never change, so each is drawn once however long the list gets. */
export function RecordRow(props: Props) {
  return useMemo(() => <Row {...props} />, [props.entry]);
}

function Row({ entry: { record, changes, faults, ga4, withheld }, where, remarks = [] }: Props) {
  const { event, chat_vendor, chat_native_event, chat_time, chat_held } = record;
  const word = eventNamed(event);
  const native = nativeNamed(chat_vendor, chat_native_event);
  const vendor = vendorNamed(chat_vendor)?.label;
  const isOwn = chat_vendor === 'none';
  const unused = unusedKeys(record);
  const isRefused = ga4.some(({ level }) => level === 'error');
  // Other activity means nothing by itself; there the native event has something to say.
  const means = event === 'chat_activity' && native ? native.description : word?.description;
  return (
    <li class={vendor || isOwn ? 'record' : 'record other'} style={{ '--hue': hueOf(chat_vendor) }}>
      <p class="row spread head">
        <span title={word?.description}>
          <strong>{word?.label ?? 'Own event'}</strong> <code>{String(event)}</code>
        </span>
        <span class="validations">
          <span class={faults.length > 0 ? 'validation bad' : 'validation good'}>
            {faults.length > 0 ? 'Invalid' : 'Valid'}
          </span>{' '}
          <span class={isRefused ? 'validation bad' : 'validation good'}>
            {isRefused ? 'GA4 objects' : 'GA4 takes it'}
          </span>
        </span>
      </p>
      <p class="muted small">
        {where && `${where} · `}
        <DataPoint time={chat_time} /> ·{' '}
        {vendor ?? (isOwn ? 'The listener itself' : `${chat_vendor ?? 'No chat'}, which is no chat we know`)}{' '}
        ·{' '}
        {chat_native_event === undefined ? (
          'no native event'
        ) : (
          <code title={native?.description}>{String(chat_native_event)}</code>
        )}
        {chat_held && <span class="tag">waited for consent</span>}
        {!native && vendor && <span class="tag">not in the catalogue</span>}
      </p>
      {means && (
        <p class="small">
          {means} {counting(isCountSafe(chat_vendor, event))}
        </p>
      )}
      {faults.length > 0 && (
        <ul class="faults">
          {faults.map(fault => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {ga4.length + remarks.length > 0 && (
        <ul class="remarks">
          {[...ga4.map(({ says }) => says), ...remarks].map(says => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      <FieldList record={record} changed={changes.set} />
      <WithheldList withheld={withheld} />
      {changes.emptied.length > 0 && (
        <p class="small muted">
          Emptied since the record before: <code>{changes.emptied.join(', ')}</code>
        </p>
      )}
      <details hidden={unused.length === 0}>
        <summary>{unused.length} fields without a value</summary>
        <p class="small muted">
          Part of every record, so that nothing of an earlier one stays behind in GTM:{' '}
          <code>{unused.join(', ')}</code>
        </p>
      </details>
    </li>
  );
}

const counting = (isSafe: boolean | undefined) =>
  isSafe === undefined ? '' : isSafe ? 'Safe to count.' : 'Not safe to count.';

function DataPoint({ time }: { readonly time: unknown }) {
  if (!isTime(time)) return <span>no time</span>;
  const moment = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':');
  return (
    <time dateTime={moment.toISOString()}>
      {clock}.{String(moment.getMilliseconds()).padStart(3, '0')}
    </time>
  );
}
