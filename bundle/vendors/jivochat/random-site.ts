import fc from 'fast-check';
import { callAsChat } from '../../transparency/call-as-chat.ts';
import { siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import { type PropertyAction, propertyAction, propertyActions } from '../../transparency/property.ts';
import type { RandomSite } from '../room/random-site.ts';

type Action =
  | { readonly site: PropertyAction; readonly on: string }
  | { readonly chat: 'event'; readonly native: string; readonly payload: Payload; readonly bare: boolean };

const slots = ['jivo_onOpen', 'jivo_onCallEnd'] as const;

const contexts = [{ result: 'ok' }, { result: 'fail', reason: 'busy' }] as const;

/** The chat looks up its functions at each event; some code of sites calls one as a bare function. */
export const randomSite: RandomSite<Action> = {
  action: fc.oneof(
    { weight: 3, arbitrary: fc.record({ site: propertyAction, on: fc.constantFrom(...slots) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        chat: fc.constant('event' as const),
        native: fc.constantFrom(...slots, 'jivo_onOther'),
        payload,
        bare: fc.boolean(),
      }),
    },
  ),
  open: (page, recorder) => {
    recorder.name(page, 'window');
    const thingsOf = payloads(recorder, contexts);
    const fire = (native: string, args: readonly unknown[], self: unknown = page) =>
      callAsChat(recorder, (page as { [name: string]: unknown })[native], self, args);
    const actOn = propertyActions(
      recorder,
      siteFunctions(recorder, () => fire('jivo_onOpen', [])),
    );
    return action => {
      if ('site' in action) actOn(page, action.on, action.site);
      else fire(action.native, thingsOf(action.payload), action.bare ? undefined : page);
    };
  },
};
