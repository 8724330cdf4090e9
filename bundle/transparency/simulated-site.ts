import fc from 'fast-check';
import type { RandomSite } from '../vendors/room/random-site.ts';
import type { Widget } from '../vendors/room/simulator.ts';
import { type Callback, callback, siteFunctions } from './callbacks.ts';
import { type PropertyAction, propertyAction, propertyActions } from './property.ts';
import type { Recorder } from './recorder.ts';

/** A simulated chat, and what its site does with it. */
export interface Simulation<Chat extends Widget> {
  simulate(page: object): Chat;
  /** What the chat, its visitor and its page can do, beside what every chat can. */
  readonly does: readonly ((widget: Chat, page: object) => void)[];
  /** The object that holds the functions of the site, and their names on it. */
  ownerOf(page: object): unknown;
  readonly keys: readonly [string, ...string[]];
  /** How a page hands functions of its own to the chat otherwise. */
  readonly handsOver?: readonly ((page: object, listeners: readonly unknown[]) => void)[];
  /** What a site does to those properties. */
  readonly siteAction?: fc.Arbitrary<PropertyAction>;
}

type Action =
  | { readonly site: PropertyAction; readonly on: string }
  | { readonly does: number }
  | { readonly handover: number; readonly listeners: readonly Callback[] };

const everyday: Simulation<Widget>['does'] = [
  widget => widget.load(),
  widget => widget.open(),
  widget => widget.send('Where is my parcel?'),
  widget => widget.close(),
];

/** A simulated chat on a page whose site does what it likes to the properties of an object. */
export function simulatedSite<Chat extends Widget>({
  simulate,
  does,
  ownerOf,
  keys,
  handsOver = [() => {}],
  siteAction = propertyAction,
}: Simulation<Chat>): RandomSite<Action> {
  const all: typeof does = [...everyday, ...does];
  return {
    action: fc.oneof(
      { weight: 3, arbitrary: fc.record({ site: siteAction, on: fc.constantFrom(...keys) }) },
      { weight: 4, arbitrary: fc.record({ does: fc.nat(all.length - 1) }) },
      {
        weight: 2,
        arbitrary: fc.record({
          handover: fc.nat(handsOver.length - 1),
          listeners: fc.array(callback, { maxLength: 3 }),
        }),
      },
    ),
    open: (page, recorder) => {
      recorder.name(page, 'window');
      const widget = simulate(page);
      const functionOf = siteFunctions(recorder, () => widget.open());
      // Trace `again`: each time another function.
      let puts = 0;
      const actOn = propertyActions(recorder, who => functionOf({ ...who, id: who.id + 3 * ++puts }));
      const owner = namedOwner(() => ownerOf(page), recorder);
      const act = (action: Action) => {
        if ('does' in action) all[action.does]!(widget, page);
        else if ('handover' in action) handsOver[action.handover]!(page, action.listeners.map(functionOf));
        else if (owner()) actOn(owner()!, action.on, action.site);
      };
      return action => {
        try {
          act(action);
        } catch (error) {
          recorder.note('the page throws', error);
        }
        owner();
        noteErrors(widget, recorder);
      };
    },
  };
}

/** The object that holds the functions now, if there is one; each has a name from the first time it is seen. */
function namedOwner(find: () => unknown, recorder: Recorder): () => object | undefined {
  let objects = 0;
  return () => {
    const found = find();
    if (Object(found) !== found) return;
    if (!recorder.knows(found)) recorder.name(found, `object ${++objects}`);
    return found as object;
  };
}

/** Notes what the chat has reported so far, and what its site threw into it. */
function noteErrors({ fired, errors }: Widget, recorder: Recorder): void {
  recorder.note(`the chat has reported ${fired.length}, caught`, ...errors);
}
