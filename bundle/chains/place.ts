/**
 * What a site and its tools do with one place in which a chat looks for a function.
 *
 * Left out, since the page itself or anybody who looks on cannot decide it:
 * - A tool that guards its callback while another chains it: on the bare page already, the two call each other for ever.
 * - A tool that puts back what it has read before a guard read the same: both hold one function, and mean another.
 * - A tool that guards its callback since before our script started: it takes the cover for an earlier callback, and
 *   what it had kept until then it alone knew.
 * - A tool that guards its callback and wraps another one while an event is still on its way to it, in a timer: the event
 *   then takes a road on which nobody had sent it. Guards look here when nothing is on its way.
 * - A tool that calls the earlier callback when the chat has told nothing: nobody can tell it from the chat.
 */
import fc from 'fast-check';
import type { Callable } from '../transparency/callbacks.ts';
import type { Clock } from './clock.ts';
import { type Passing, pass, passing } from './passing.ts';
import { type Callback, type Cast, callback } from './site.ts';

/** Assigned, or defined anew as a plain property, which replaces an accessor. */
type Way = 'assigned' | 'defined';

export type PlaceAct =
  | { readonly puts: Callback; readonly way: Way }
  | { readonly tool: number; readonly passing: Passing; readonly way: Way }
  | { readonly guard: number; readonly passing: Passing }
  | { readonly snapshot: 'take' | 'put back' }
  | { readonly empties: 'deleted' | 'undefined' };

const way = fc.constantFrom<Way>('assigned', 'assigned', 'defined');
const id = fc.integer({ min: 1, max: 2 });

/** What tools do with a place. */
export const toolAct: fc.Arbitrary<PlaceAct> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ tool: id, passing, way }) },
  { weight: 2, arbitrary: fc.record({ guard: id, passing }) },
  { weight: 1, arbitrary: fc.record({ snapshot: fc.constantFrom('take' as const, 'put back' as const) }) },
);

/** Everything that sites and their tools do with a place. */
export const placeAct: fc.Arbitrary<PlaceAct> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ puts: callback, way }) },
  { weight: 12, arbitrary: toolAct },
  { weight: 1, arbitrary: fc.record({ empties: fc.constantFrom('deleted' as const, 'undefined' as const) }) },
);

/** What the functions of one place need of the page. */
export interface Around {
  readonly cast: Cast;
  readonly clock: Clock;
  /** The script looks at the page again, as it does when a file loads or the visitor presses a pointer. */
  look(): void;
  /** Whether our script has started, or would have. */
  isHeard(): boolean;
  /** Makes the function of a tool, which gets at the earlier one by `earlier` when it is called. */
  wrapper?(name: string, how: Passing, earlier: () => unknown): Callable;
}

/** Who stands in the place on a page without our script, the outermost first. */
type Standing = readonly string[];

interface Guard {
  readonly name: string;
  readonly mine: Callable;
  earlier: unknown;
}

/** Does such acts on the place of that key; the owner is looked up each time, and may not be there. */
export function placeActs(ownerOf: () => unknown, key: string, around: Around) {
  const { cast, clock, look, isHeard } = around;
  const guards = new Map<number, Guard>();
  let standing: Standing = [];
  let snapshot: { value: unknown; standing: Standing } | undefined;

  const wrapper =
    around.wrapper ??
    ((name: string, how: Passing, earlier: () => unknown) =>
      cast.tool(name, function (this: unknown, ...args: unknown[]) {
        return pass(how, clock, { earlier: earlier(), self: this, args });
      }));
  const put = (owner: object, value: unknown, way: Way = 'assigned') => {
    if (way === 'assigned') Reflect.set(owner, key, value);
    else {
      Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });
      look();
    }
  };
  const guardOf = (id: number, how: Passing): Guard => {
    const name = `${key}, guard ${id}`;
    const guard: Guard = { name, mine: wrapper(name, how, () => guard.earlier), earlier: undefined };
    return guards.get(id) ?? guards.set(id, guard).get(id)!;
  };
  const watch = (owner: object, guard: Guard) => {
    const now = Reflect.get(owner, key);
    if (now === guard.mine) return;
    guard.earlier = now;
    put(owner, guard.mine);
  };

  const chain = (owner: object, name: string, how: Passing, way: Way) => {
    const earlier = Reflect.get(owner, key);
    put(
      owner,
      wrapper(name, how, () => earlier),
      way,
    );
    standing = [name, ...standing];
  };
  const keepWatch = (owner: object, guard: Guard) => {
    const [top, ...below] = standing;
    if (!isHeard() || below.includes(guard.name)) return;
    clock.settle();
    if (snapshot?.standing.includes(guard.name)) snapshot = undefined;
    watch(owner, guard);
    if (top !== guard.name) standing = [guard.name, ...standing];
  };
  const empty = (owner: object, how: 'deleted' | 'undefined') => {
    standing = [];
    if (how === 'undefined') return put(owner, undefined);
    Reflect.deleteProperty(owner, key);
    look();
  };
  const handle = (owner: object, how: 'take' | 'put back') => {
    if (how === 'take') snapshot = { value: Reflect.get(owner, key), standing };
    else if (snapshot) {
      put(owner, snapshot.value);
      standing = snapshot.standing;
    }
  };

  return {
    /** Whether the site has a function there. */
    isFilled: () => standing.length > 0,
    /** Whether it is one of the site's own, and not a tool's. */
    isOfSite: () => standing[0] === 'site',
    /** The chat has emptied the place or filled it itself. */
    isTaken: () => {
      standing = [];
    },
    act: (act: PlaceAct) => {
      const owner = ownerOf() as object;
      if (Object(owner) !== owner) return;
      if ('puts' in act) {
        standing = ['site'];
        put(owner, cast.of(act.puts), act.way);
      } else if ('tool' in act) chain(owner, `${key}, tool ${act.tool} ${act.passing}`, act.passing, act.way);
      else if ('guard' in act) keepWatch(owner, guardOf(act.guard, act.passing));
      else if ('snapshot' in act) handle(owner, act.snapshot);
      else empty(owner, act.empties);
    },
  };
}
