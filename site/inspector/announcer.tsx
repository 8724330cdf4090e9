import type { Signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { eventNamed, vendorNamed } from './lookup.ts';
import type { Entry } from './record-log.ts';

/** A playing conversation must not talk without a break. */
const pause = 3000;

/** Tells people who do not see the list what has arrived, in one sentence now and then. */
export function Announcer({ entries }: { readonly entries: Signal<readonly Entry[]> }) {
  const newest = entries.value[0];
  const [description, say] = useState('');
  const told = useRef(newest?.id ?? 0);
  const isWaiting = useRef(false);

  useEffect(() => {
    if (!newest || newest.id === told.current || isWaiting.current) return;
    isWaiting.current = true;
    setTimeout(() => {
      isWaiting.current = false;
      const [last] = entries.value;
      if (!last) return;
      say(sentence(last, last.id - told.current));
      told.current = last.id;
    }, pause);
  }, [newest, entries]);

  return (
    <p class="unseen" role="status" aria-live="polite">
      {description}
    </p>
  );
}

function sentence({ record: { event, chat_vendor } }: Entry, count: number): string {
  const label = eventNamed(event)?.label ?? event;
  const vendor = vendorNamed(chat_vendor)?.label ?? 'the listener itself';
  return count === 1
    ? `New record: ${label}, from ${vendor}.`
    : `${count} new records, the last one: ${label}, from ${vendor}.`;
}
