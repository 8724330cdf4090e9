import fc from 'fast-check';
import { callAsChat } from '../../transparency/call-as-chat.ts';
import { siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import { type PropertyAction, propertyAction, propertyActions } from '../../transparency/property.ts';
import type { RandomSite } from '../room/random-site.ts';

type Action =
  | { readonly site: PropertyAction }
  | { readonly chat: 'event'; readonly native: string; readonly payload: Payload; readonly bare: boolean };

const name = 'userlikeTrackingEvent';

const contexts = [{ operator_id: 7, custom_data: { basket: 3 } }, { operator_id: 8 }] as const;

/** The chat looks up the callback at each event; some code of sites calls it as a bare function. */
export const randomSite: RandomSite<Action> = {
  action: fc.oneof(
    { weight: 3, arbitrary: fc.record({ site: propertyAction }) },
    {
      weight: 2,
      arbitrary: fc.record({
        chat: fc.constant('event' as const),
        native: fc.constantFrom('chat_window_maximized', 'constructor', ''),
        payload,
        bare: fc.boolean(),
      }),
    },
  ),
  open: (page, recorder) => {
    recorder.name(page, 'window');
    const thingsOf = payloads(recorder, contexts);
    const fire = (args: readonly unknown[], self: unknown = page) =>
      callAsChat(recorder, page[name], self, args);
    const actOn = propertyActions(recorder, siteFunctions(recorder, fire));
    return action => {
      if ('site' in action) actOn(page, name, action.site);
      else fire([action.native, ...thingsOf(action.payload)], action.bare ? undefined : page);
    };
  },
};
