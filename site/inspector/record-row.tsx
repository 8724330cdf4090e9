import { useMemo } from 'preact/hooks';
import { isTime } from '../../schemas/report/point.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import { unusedKeys } from './changes.ts';
import { clock } from './clock.ts';
import { hueOf } from './colours.ts';
import { FieldList } from './field-list.tsx';
import { eventNamed, isCountSafe, nativeNamed, vendorNamed } from './lookup.ts';
import type { Entry } from './record-log.ts';
import { WithheldList } from './withheld-list.tsx';

interface Props {
  readonly entry: Entry;
  /** Where it stands in a dump. */
  readonly position?: string;
  /** What is possible and yet not good. */
  readonly remarks?: readonly string[];
}

/** One record. Rows never change, so each is drawn once however long the list gets. */
export function RecordRow(props: Props) {
  return useMemo(() => <Row {...props} />, [props.entry]);
}

function Row({ entry, position, remarks = [] }: Props) {
  const { record, changes, faults, ga4, withheld } = entry;
  const { event, chat_vendor } = record;
  const isKnown = chat_vendor === 'none' || vendorNamed(chat_vendor) !== undefined;
  const description = descriptionOf(record);
  return (
    <li class={isKnown ? 'record' : 'record other'} style={{ '--hue': hueOf(chat_vendor) }}>
      <Head {...entry} />
      <Origin {...entry} position={position} />
      {description && (
        <p class="small">
          {description} {counting(isCountSafe(chat_vendor, event))}
        </p>
      )}
      <Sentences class="faults" sentences={faults} />
      <Sentences class="remarks" sentences={[...ga4.map(({ description }) => description), ...remarks]} />
      <FieldList record={record} changed={changes.set} />
      <WithheldList withheld={withheld} />
      {changes.emptied.length > 0 && (
        <p class="small muted">
          Emptied since the previous record: <code>{changes.emptied.join(', ')}</code>
        </p>
      )}
      <Unused keys={unusedKeys(record)} />
    </li>
  );
}

/** Other activity means nothing by itself; there the native event has something to say. */
function descriptionOf({ event, chat_vendor, chat_native_event }: PushedRecord): string | undefined {
  const native = event === 'chat_activity' ? nativeNamed(chat_vendor, chat_native_event) : undefined;
  return (native ?? eventNamed(event))?.description;
}

function Head({ record: { event }, faults, ga4 }: Entry) {
  const entry = eventNamed(event);
  const isRefused = ga4.some(({ level }) => level === 'error');
  return (
    <p class="row spread head">
      <span title={entry?.description}>
        <strong>{entry?.label ?? 'Own event'}</strong> <code>{String(event)}</code>
      </span>
      <span class="validations">
        <span class={faults.length > 0 ? 'validation bad' : 'validation good'}>
          {faults.length > 0 ? 'Invalid' : 'Valid'}
        </span>{' '}
        <span class={isRefused ? 'validation bad' : 'validation good'}>
          {isRefused ? 'Not accepted by GA4' : 'Accepted by GA4'}
        </span>
      </span>
    </p>
  );
}

/** When the record was made, and from which event of which chat. */
function Origin({
  record,
  isSample,
  position,
}: Pick<Entry, 'record' | 'isSample'> & { readonly position: Props['position'] }) {
  const { chat_vendor, chat_native_event, chat_time, chat_held } = record;
  const native = nativeNamed(chat_vendor, chat_native_event);
  const vendor = vendorNamed(chat_vendor)?.label;
  return (
    <p class="muted small">
      {position && `${position} · `}
      <Timestamp time={chat_time} /> · {vendor ?? withoutVendor(chat_vendor)} ·{' '}
      {chat_native_event === undefined ? (
        'no native event'
      ) : (
        <code title={native?.description}>{String(chat_native_event)}</code>
      )}
      {isSample && <span class="tag">made up</span>}
      {chat_held && <span class="tag">waited for consent</span>}
      {!native && vendor && <span class="tag">not in the catalogue</span>}
    </p>
  );
}

const withoutVendor = (id: string | undefined): string =>
  id === 'none' ? 'The listener itself' : `${id ?? 'No chat'}, which is not a chat we know`;

function Sentences({
  class: name,
  sentences,
}: {
  readonly class: string;
  readonly sentences: readonly string[];
}) {
  if (sentences.length === 0) return null;
  return (
    <ul class={name}>
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Unused({ keys }: { readonly keys: readonly string[] }) {
  return (
    <details hidden={keys.length === 0}>
      <summary>{keys.length} fields without a value</summary>
      <p class="small muted">
        Part of every record, so that nothing of an earlier one stays behind in GTM:{' '}
        <code>{keys.join(', ')}</code>
      </p>
    </details>
  );
}

const counting = (isSafe: boolean | undefined) =>
  isSafe === undefined ? '' : isSafe ? 'Safe to count.' : 'Not safe to count.';

function Timestamp({ time }: { readonly time: unknown }) {
  if (!isTime(time)) return <span>no time</span>;
  return <time dateTime={new Date(time).toISOString()}>{clock(time)}</time>;
}
