/** tawk.to in the benchmark. */
import { eventsOf } from '../../core/events-of.ts';
import type { Bench } from '../room/bench.ts';

const native = 'tawkAgentJoinChat';
const detail = { id: '5f2c8a11d0e4', name: 'Jonas Muster', position: 'Service team' };

export const bench: Bench<{ dispatchEvent?(event: Event): boolean }> = {
  // A window fires events by itself, a plain object in its place does not.
  globals: () => (typeof window === 'undefined' ? eventsOf(new EventTarget()) : {}),
  fire: page => page.dispatchEvent?.(new CustomEvent(native, { detail })),
  attach: `{
    const told = listener(undefined, '${native}');
    page.addEventListener('${native}', ({ detail }) => told(detail));
  }`,
  snippet: `page.addEventListener('${native}', ({ detail }) => {
    page.dataLayer.push({ event: '${native}', ...detail });
  });`,
};
