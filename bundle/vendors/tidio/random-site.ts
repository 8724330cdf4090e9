import fc from 'fast-check';
import { callAsChat } from '../../transparency/call-as-chat.ts';
import { siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import { memberAction, type PropertyAction, propertyActions } from '../../transparency/property.ts';
import type { RandomSite } from '../room/random-site.ts';

type Action =
  | { readonly site: PropertyAction }
  | { readonly chat: 'event'; readonly native: string; readonly payload: Payload };

const slot = 'onMessage';

const contexts = [{ message: 'Hello', type: 'text', fromBot: false }, { message: 'Hello' }] as const;

/** The chat fires events, and a site that listens has a function in a place of its own for them. */
export const randomSite: RandomSite<Action> = {
  action: fc.oneof(
    { weight: 3, arbitrary: fc.record({ site: memberAction }) },
    {
      weight: 2,
      arbitrary: fc.record({
        chat: fc.constant('event' as const),
        native: fc.constantFrom('messageFromVisitor', 'setStatus', 'own'),
        payload,
      }),
    },
  ),
  open: (page, recorder) => {
    const site: { [slot: string]: unknown } = {};
    page.tidioChatApi = site;
    recorder.name(page, 'window');
    recorder.name(site, 'tidioChatApi');
    const thingsOf = payloads(recorder, contexts);
    const fire = (native: string, things: Payload) => {
      const data = thingsOf(things);
      callAsChat(recorder, site[slot], site, data);
      page.document.dispatchEvent(Object.assign(new Event(`tidioChat-${native}`), { data: data[0] }));
    };
    const actOn = propertyActions(
      recorder,
      siteFunctions(recorder, () => fire('open', [])),
    );
    return action => {
      if ('site' in action) actOn(site, slot, action.site);
      else fire(action.native, action.payload);
    };
  },
};
