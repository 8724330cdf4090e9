/**
 * Messages of a recording that Tag Assistant has exported: `data.containers[].messages[]`, each with what was pushed as
 * `message`, the number of the page as `groupId` and GTM's number of the event as `eventId` (as exported in 2026; what
 * stands in `message` is what reached the data layer, consent commands have none).
 */
import type { Converted } from './converted.ts';

interface Message {
  readonly message?: unknown;
  readonly title?: unknown;
  readonly eventName?: unknown;
  readonly groupId?: unknown;
  readonly eventId?: unknown;
}

/** Takes messages one by one. A push stands under every container that saw it, and is taken once. */
export function messageReader(): (text: string) => Converted[] {
  const seen = new Set<string>();
  return text => {
    const { message, title, eventName, groupId, eventId } = JSON.parse(text) as Message;
    const name = eventName ?? title;
    if (eventId !== undefined) {
      const key = JSON.stringify([groupId, eventId, name]);
      if (seen.has(key)) return [];
      seen.add(key);
    }
    const hasPush = typeof message === 'object' && message !== null;
    return [{ text: JSON.stringify(hasPush ? message : { message: name ?? 'without a name' }) }];
  };
}
