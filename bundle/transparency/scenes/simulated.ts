import fc from 'fast-check';
import { simulate as simulateLoyjoy } from '../../src/vendors/loyjoy/simulator.ts';
import type { Widget } from '../../src/vendors/simulator.ts';
import { type ReadsCallbacks, simulate as simulateUsercom } from '../../src/vendors/usercom/simulator.ts';
import { simulate as simulateUserlike } from '../../src/vendors/userlike/simulator.ts';
import { type Callback, callback, casting } from '../callbacks.ts';
import type { Diary } from '../diary.ts';
import { type PropertyAct, propertyAct, propertyActs } from '../property.ts';
import type { Scene } from './scene.ts';

/** What a simulated chat and its visitor can do. */
type Ways<Chat extends Widget> = readonly ((widget: Chat) => void)[];

type Act =
  | { readonly site: PropertyAct; readonly on: string }
  | { readonly way: number }
  | { readonly boot: readonly Callback[] };

const everyday: Ways<Widget> = [
  widget => widget.load(),
  widget => widget.open(),
  widget => widget.send('Where is my parcel?'),
  widget => widget.close(),
];

/** A simulated chat on a page whose site does what it likes to the properties `on` an object. */
function simulated<Chat extends Widget>(
  simulate: (page: object) => Chat,
  ways: Ways<Chat>,
  ownerOf: (page: object) => unknown,
  keys: readonly [string, ...string[]],
  boot: (page: object, listeners: readonly unknown[]) => void = () => {},
): Scene<Act> {
  const all: Ways<Chat> = [...everyday, ...ways];
  return {
    act: fc.oneof(
      { weight: 3, arbitrary: fc.record({ site: propertyAct, on: fc.constantFrom(...keys) }) },
      { weight: 4, arbitrary: fc.record({ way: fc.nat(all.length - 1) }) },
      { weight: 2, arbitrary: fc.record({ boot: fc.array(callback, { maxLength: 3 }) }) },
    ),
    live: (page, diary) => {
      diary.name(page, 'window');
      const widget = simulate(page);
      const cast = casting(diary, () => widget.open());
      const doAct = propertyActs(diary, cast);
      let objects = 0;
      const owner = () => {
        const found = ownerOf(page);
        if (Object(found) !== found) return;
        if (!diary.knows(found)) diary.name(found, `object ${++objects}`);
        return found as object;
      };
      const attempt = (act: () => void) => {
        try {
          act();
        } catch (error) {
          diary.write('the page throws', error);
        }
        owner();
        tellErrors(widget, diary);
      };
      return act =>
        attempt(() => {
          if ('way' in act) all[act.way]!(widget);
          else if ('boot' in act) boot(page, act.boot.map(cast));
          else if (owner()) doAct(owner()!, act.on, act.site);
        });
    },
  };
}

/** Writes down what the chat has told so far, and what its site threw into it. */
function tellErrors({ fired, errors }: Widget, diary: Diary): void {
  diary.write(`the chat has told ${fired.length}, caught`, ...errors);
}

export const simulatedUserlike = simulated(
  page => simulateUserlike(page),
  [
    widget => widget.unload(),
    widget => widget.register(),
    widget => widget.start({ group: 3 }),
    widget => widget.operatorReply('Hello'),
  ],
  page => page,
  ['userlikeTrackingEvent', 'userlikeReady'],
);

const simulatedUsercom = (readsCallbacks: ReadsCallbacks) =>
  simulated(
    page => simulateUsercom(page, { readsCallbacks }),
    [
      widget => widget.reply('Hello'),
      widget => widget.sendCode('alert(1)'),
      ({ siteCalls }) => {
        for (const { run } of siteCalls) run();
      },
      widget => widget.conversation[0]!.run(),
    ],
    page => (page as { civchat?: unknown }).civchat,
    ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'],
    (page, [onOpen, onMessage]) => Object.assign(page, { civchat: { apiKey: 'a', onOpen, onMessage } }),
  );

export const simulatedUsercoms = (['late', 'kept', 'boot'] as const).map(simulatedUsercom);

export const simulatedLoyjoy = simulated(
  page => simulateLoyjoy(page, { keyed: 'boot' }),
  [
    widget => widget.boot(),
    widget => widget.boot({ eventListeners: { open: [] } }),
    widget => widget.answer('Red'),
    widget => widget.tick(),
    widget => widget.finish(),
  ],
  page => page,
  ['LoyJoyListener'],
  (page, listeners) => {
    const { LoyJoy } = page as { LoyJoy?: (...args: unknown[]) => void };
    LoyJoy?.('boot', { process: 'p', eventListeners: [...listeners] });
  },
);
