/** Chatwoot in the benchmark. */
import { eventsOf } from '../../core/events-of.ts';
import type { Bench } from '../room/bench.ts';

const native = 'chatwoot:on-message';
const detail = {
  content: 'It arrives tomorrow.',
  message_type: 1,
  content_type: 'text',
  content_attributes: {},
  conversation_id: 4471902,
  sender: { id: 90417733, name: 'Jonas Muster', type: 'user' },
};

export const bench: Bench<{ dispatchEvent?(event: Event): boolean }> = {
  // A window fires events by itself, a plain object in its place does not.
  globals: () => (typeof window === 'undefined' ? eventsOf(new EventTarget()) : {}),
  fire: page => page.dispatchEvent?.(new CustomEvent(native, { detail })),
  attach: `{
    const told = listener(undefined, '${native}');
    page.addEventListener('${native}', ({ detail }) => told(detail));
  }`,
  snippet: `page.addEventListener('${native}', ({ detail }) => {
    page.dataLayer.push({ event: '${native}', type: detail.message_type, ...detail.sender });
  });`,
};
