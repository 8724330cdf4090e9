import fc from 'fast-check';
import { callAsChat } from '../../transparency/call-as-chat.ts';
import { siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import { memberAction, type PropertyAction, propertyActions } from '../../transparency/property.ts';
import type { RandomSite } from '../room/random-site.ts';

type Action =
  | { readonly site: PropertyAction }
  | { readonly chat: 'event'; readonly native: string; readonly payload: Payload };

const slot = 'onAgentJoinChat';

const contexts = [{ id: 7, name: 'Jonas' }, { id: 8 }] as const;

/** The chat looks up the function on the site's object at each event, and fires the event too. */
export const randomSite: RandomSite<Action> = {
  action: fc.oneof(
    { weight: 3, arbitrary: fc.record({ site: memberAction }) },
    {
      weight: 2,
      arbitrary: fc.record({
        chat: fc.constant('event' as const),
        native: fc.constantFrom('tawkAgentJoinChat', 'tawkChatSatisfaction', 'tawkOwn'),
        payload,
      }),
    },
  ),
  open: (page, recorder) => {
    const api: { [slot: string]: unknown } = {};
    page.Tawk_API = api;
    recorder.name(page, 'window');
    recorder.name(api, 'Tawk_API');
    const thingsOf = payloads(recorder, contexts);
    const fire = (native: string, things: Payload) => {
      const details = thingsOf(things);
      callAsChat(recorder, api[slot], api, details);
      page.dispatchEvent(new CustomEvent(native, { detail: details[0] }));
    };
    const actOn = propertyActions(
      recorder,
      siteFunctions(recorder, () => fire('tawkChatMaximized', [])),
    );
    return action => {
      if ('site' in action) actOn(api, slot, action.site);
      else fire(action.native, action.payload);
    };
  },
};
