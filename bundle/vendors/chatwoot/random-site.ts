import fc from 'fast-check';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import type { RandomSite } from '../room/random-site.ts';

type Action =
  | { readonly site: 'listens' | 'leaves' | 'takes the slot' }
  | { readonly chat: 'event'; readonly native: string; readonly payload: Payload };

const contexts = [
  { message_type: 0, conversation_id: 7 },
  { message_type: 1, sender: { id: 7, name: 'Jonas', type: 'user' } },
] as const;

/** The chat fires events on the window, beside whatever stands in its `onmessage`. */
export const randomSite: RandomSite<Action> = {
  action: fc.oneof(
    {
      weight: 1,
      arbitrary: fc.record({ site: fc.constantFrom('listens', 'leaves', 'takes the slot') }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        chat: fc.constant('event' as const),
        native: fc.constantFrom('chatwoot:on-message', 'chatwoot:ready', 'chatwoot:own'),
        payload,
      }),
    },
  ) as fc.Arbitrary<Action>,
  open: (page, recorder) => {
    page.$chatwoot = {};
    recorder.name(page, 'window');
    recorder.name(page.$chatwoot, '$chatwoot');
    const thingsOf = payloads(recorder, contexts);
    const listener = (event: Event) =>
      recorder.note('the site hears', event.type, (event as CustomEvent).detail);
    return action => {
      if ('chat' in action) {
        page.dispatchEvent(new CustomEvent(action.native, { detail: thingsOf(action.payload)[0] }));
      } else if (action.site === 'listens') page.addEventListener('chatwoot:on-message', listener);
      else if (action.site === 'leaves') page.removeEventListener('chatwoot:on-message', listener);
      else page.onmessage = () => {};
    };
  },
};
