import fc from 'fast-check';
import { casting } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import { type PropertyAct, propertyAct, propertyActs } from '../../transparency/property.ts';
import { call, type Scene } from '../../transparency/scenes/scene.ts';

type Act =
  | { readonly site: PropertyAct }
  | { readonly chat: 'event'; readonly native: string; readonly payload: Payload; readonly bare: boolean };

const name = 'userlikeTrackingEvent';

/** The chat looks up the callback at each event; some code of sites calls it as a bare function. */
export const scenes: Scene<Act> = {
  act: fc.oneof(
    { weight: 3, arbitrary: fc.record({ site: propertyAct }) },
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
  live: (page, diary) => {
    diary.name(page, 'window');
    const thingsOf = payloads(diary);
    const fire = (args: readonly unknown[], self: unknown = page) => call(diary, page[name], self, args);
    const doAct = propertyActs(diary, casting(diary, fire));
    return act => {
      if ('site' in act) doAct(page, name, act.site);
      else fire([act.native, ...thingsOf(act.payload)], act.bare ? undefined : page);
    };
  },
};
