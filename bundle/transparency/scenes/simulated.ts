import fc from 'fast-check';
import { simulate as simulateLoyjoy } from '../../vendors/loyjoy/simulator.ts';
import type { Widget } from '../../vendors/room/simulator.ts';
import { config, simulate as simulateUsercom, type UsercomOptions } from '../../vendors/usercom/simulator.ts';
import { simulate as simulateUserlike } from '../../vendors/userlike/simulator.ts';
import { type Callback, callback, casting } from '../callbacks.ts';
import type { Diary } from '../diary.ts';
import { type PropertyAct, propertyAct, propertyActs, takenAct } from '../property.ts';
import type { Scene } from './scene.ts';

/** What a simulated chat, its visitor and its page can do. */
type Ways<Chat extends Widget> = readonly ((widget: Chat, page: object) => void)[];

/** How a page hands functions of its own to its chat. */
type Boots = readonly ((page: object, listeners: readonly unknown[]) => void)[];

type Act =
  | { readonly site: PropertyAct; readonly on: string }
  | { readonly way: number }
  | { readonly boot: number; readonly listeners: readonly Callback[] };

const everyday: Ways<Widget> = [
  widget => widget.load(),
  widget => widget.open(),
  widget => widget.send('Where is my parcel?'),
  widget => widget.close(),
];

/** What is special about a chat. */
interface Simulated<Chat extends Widget> {
  readonly simulate: (page: object) => Chat;
  readonly ways: Ways<Chat>;
  /** The object whose properties the site changes, and which of them. */
  readonly ownerOf: (page: object) => unknown;
  readonly keys: readonly [string, ...string[]];
  readonly boots?: Boots;
  readonly siteAct?: typeof propertyAct;
}

/** A simulated chat on a page whose site does what it likes to the properties of an object. */
function simulated<Chat extends Widget>({
  simulate,
  ways,
  ownerOf,
  keys,
  boots = [() => {}],
  siteAct = propertyAct,
}: Simulated<Chat>): Scene<Act> {
  const all: Ways<Chat> = [...everyday, ...ways];
  return {
    act: fc.oneof(
      { weight: 3, arbitrary: fc.record({ site: siteAct, on: fc.constantFrom(...keys) }) },
      { weight: 4, arbitrary: fc.record({ way: fc.nat(all.length - 1) }) },
      {
        weight: 2,
        arbitrary: fc.record({
          boot: fc.nat(boots.length - 1),
          listeners: fc.array(callback, { maxLength: 3 }),
        }),
      },
    ),
    live: (page, diary) => {
      diary.name(page, 'window');
      const widget = simulate(page);
      const cast = casting(diary, () => widget.open());
      // Trace `again`: each time another function.
      let puts = 0;
      const doAct = propertyActs(diary, who => cast({ ...who, id: who.id + 3 * ++puts }));
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
          if ('way' in act) all[act.way]!(widget, page);
          else if ('boot' in act) boots[act.boot]!(page, act.listeners.map(cast));
          else if (owner()) doAct(owner()!, act.on, act.site);
        });
    },
  };
}

/** Writes down what the chat has told so far, and what its site threw into it. */
function tellErrors({ fired, errors }: Widget, diary: Diary): void {
  diary.write(`the chat has told ${fired.length}, caught`, ...errors);
}

export const simulatedUserlike = simulated({
  simulate: page => simulateUserlike(page),
  ways: [
    widget => widget.unload(),
    widget => widget.register(),
    widget => widget.start({ group: 3 }),
    widget => widget.operatorReply('Hello'),
  ],
  ownerOf: page => page,
  keys: ['userlikeTrackingEvent', 'userlikeReady'],
});

type UsercomPage = {
  civchat?: unknown;
  readonly UE?: { pageHit(given?: unknown): void; resetAuth(given?: unknown): void; destroy(): void };
};

const { apiKey } = config;

const simulatedUsercom = (optionsOf: (wait: (happen: () => void) => void) => UsercomOptions) => {
  const waiting = new WeakMap<object, (() => void)[]>();
  const waitingOn = (page: object) => waiting.get(page) ?? waiting.set(page, []).get(page)!;
  return simulated({
    simulate: page =>
      simulateUsercom(
        page,
        optionsOf(happen => void waitingOn(page).push(happen)),
      ),
    ways: [
      widget => widget.reply('Hello'),
      widget => widget.sendCode('alert(1)'),
      ({ siteCalls }) => {
        for (const { run } of siteCalls) run();
      },
      widget => widget.conversation[0]!.run(),
      (_, page) => waitingOn(page).shift()?.(),
      (_, page: UsercomPage) => page.UE?.pageHit({ apiKey, email: config.email }),
      (_, page: UsercomPage) => page.UE?.pageHit(page.civchat),
      (_, page: UsercomPage) => page.UE?.pageHit({ ...(page.civchat as object) }),
      (_, page: UsercomPage) => page.UE?.resetAuth({ apiKey }),
      (_, page: UsercomPage) => page.UE?.destroy(),
    ],
    ownerOf: page => (page as UsercomPage).civchat,
    keys: ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'],
    boots: [
      (page, [onOpen, onMessage]) => Object.assign(page, { civchat: { apiKey, onOpen, onMessage } }),
      (page: UsercomPage, [onOpen, onClose]) => page.UE?.pageHit({ apiKey, onOpen, onClose }),
      (page: UsercomPage, [onMessage, onLoad]) => page.UE?.resetAuth({ apiKey, onMessage, onLoad }),
    ],
    siteAct: takenAct,
  });
};

export const simulatedUsercoms = [
  simulatedUsercom(() => ({})),
  simulatedUsercom(wait => ({ starts: wait, answers: wait })),
  simulatedUsercom(() => ({ readsCallbacks: 'late' })),
  simulatedUsercom(() => ({ readsCallbacks: 'kept' })),
];

export const simulatedLoyjoy = simulated({
  simulate: page => simulateLoyjoy(page, { keyed: 'boot' }),
  ways: [
    widget => widget.boot(),
    widget => widget.boot({ eventListeners: { open: [] } }),
    widget => widget.answer('Red'),
    widget => widget.tick(),
    widget => widget.finish(),
  ],
  ownerOf: page => page,
  keys: ['LoyJoyListener'],
  boots: [
    (page, listeners) => {
      const { LoyJoy } = page as { LoyJoy?: (...args: unknown[]) => void };
      LoyJoy?.('boot', { process: 'p', eventListeners: [...listeners] });
    },
  ],
});
