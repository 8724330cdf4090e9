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
 * - A tool that calls the earlier callback when the chat has reported nothing: nobody can tell it from the chat.
 */
import fc from 'fast-check';
import type { Callable } from '../transparency/callbacks.ts';
import type { Clock } from './clock.ts';
import { type Callback, callback, type PageFunctions } from './page-functions.ts';
import { type Passing, pass, passing } from './passing.ts';

/** Assigned, or defined anew as a plain property, which replaces an accessor. */
type Way = 'assigned' | 'defined';

export type PlaceAction =
  | { readonly puts: Callback; readonly way: Way }
  | { readonly tool: number; readonly passing: Passing; readonly way: Way }
  | { readonly guard: number; readonly passing: Passing }
  | { readonly snapshot: 'take' | 'put back' }
  | { readonly empties: 'deleted' | 'undefined' };

const way = fc.constantFrom<Way>('assigned', 'assigned', 'defined');
const id = fc.integer({ min: 1, max: 2 });

/** What tools do with a place. */
export const toolAction: fc.Arbitrary<PlaceAction> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ tool: id, passing, way }) },
  { weight: 2, arbitrary: fc.record({ guard: id, passing }) },
  { weight: 1, arbitrary: fc.record({ snapshot: fc.constantFrom('take' as const, 'put back' as const) }) },
);

/** Everything that sites and their tools do with a place. */
export const placeAction: fc.Arbitrary<PlaceAction> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ puts: callback, way }) },
  { weight: 12, arbitrary: toolAction },
  { weight: 1, arbitrary: fc.record({ empties: fc.constantFrom('deleted' as const, 'undefined' as const) }) },
);

/** What the functions of one place need of the page. */
export interface PlaceContext {
  readonly functions: PageFunctions;
  readonly clock: Clock;
  /** The script looks at the page again, as it does when a file loads or the visitor presses a pointer. */
  recheck(): void;
  /** Whether our script has started, or would have. */
  hasStarted(): boolean;
  /** Makes the function of a tool, which gets at the earlier one by `earlier` when it is called. */
  wrapper?(name: string, how: Passing, earlier: () => unknown): Callable;
}

/** Names of who stands in the place on a page without our script, the outermost first. */
type Standing = readonly string[];

interface Guard {
  readonly name: string;
  readonly mine: Callable;
  earlier: unknown;
}

/** One place, and what sites and tools have made of it. */
interface State {
  readonly key: string;
  readonly context: PlaceContext;
  readonly guards: Map<number, Guard>;
  standing: Standing;
  snapshot: { readonly value: unknown; readonly standing: Standing } | undefined;
}

export interface Place {
  /** Whether the site has a function there. */
  isFilled(): boolean;
  /** Whether it is one of the site's own, and not a tool's. */
  isOfSite(): boolean;
  /** To be called when the chat has emptied the place or filled it itself. */
  takenByChat(): void;
  act(action: PlaceAction): void;
}

/** The place of that key; the owner is looked up each time, and may not be there. */
export function openPlace(ownerOf: () => unknown, key: string, context: PlaceContext): Place {
  const state: State = { key, context, guards: new Map(), standing: [], snapshot: undefined };
  return {
    isFilled: () => state.standing.length > 0,
    isOfSite: () => state.standing[0] === 'site',
    takenByChat: () => {
      state.standing = [];
    },
    act: action => {
      const owner = ownerOf() as object;
      if (Object(owner) === owner) act(state, owner, action);
    },
  };
}

function act(state: State, owner: object, action: PlaceAction): void {
  if ('puts' in action) {
    state.standing = ['site'];
    put(state, owner, state.context.functions.ofSite(action.puts), action.way);
  } else if ('tool' in action) chain(state, owner, action);
  else if ('guard' in action) keepGuard(state, owner, guardOf(state, action));
  else if ('snapshot' in action) useSnapshot(state, owner, action.snapshot);
  else empty(state, owner, action.empties);
}

function put({ key, context }: State, owner: object, value: unknown, way: Way = 'assigned'): void {
  if (way === 'assigned') Reflect.set(owner, key, value);
  else {
    Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });
    context.recheck();
  }
}

function wrapper({ context }: State, name: string, how: Passing, earlier: () => unknown): Callable {
  if (context.wrapper) return context.wrapper(name, how, earlier);
  return context.functions.ofTool(name, function (this: unknown, ...args: unknown[]) {
    return pass(how, context.clock, { earlier: earlier(), self: this, args });
  });
}

/** A tool puts its function around the one that is there. */
function chain(
  state: State,
  owner: object,
  { tool, passing, way }: Extract<PlaceAction, { tool: number }>,
): void {
  const earlier = Reflect.get(owner, state.key);
  const name = `${state.key}, tool ${tool} ${passing}`;
  const wrapped = wrapper(state, name, passing, () => earlier);
  put(state, owner, wrapped, way);
  state.standing = [name, ...state.standing];
}

function guardOf(state: State, { guard: id, passing }: Extract<PlaceAction, { guard: number }>): Guard {
  const name = `${state.key}, guard ${id}`;
  const guard: Guard = {
    name,
    mine: wrapper(state, name, passing, () => guard.earlier),
    earlier: undefined,
  };
  return state.guards.get(id) ?? state.guards.set(id, guard).get(id)!;
}

/** A tool that guards its function puts it back in front of whatever has taken its place. */
function keepGuard(state: State, owner: object, guard: Guard): void {
  const { key, context, standing, snapshot } = state;
  const [top, ...below] = standing;
  if (!context.hasStarted() || below.includes(guard.name)) return;
  context.clock.settle();
  if (snapshot?.standing.includes(guard.name)) state.snapshot = undefined;
  const now = Reflect.get(owner, key);
  if (now !== guard.mine) {
    guard.earlier = now;
    put(state, owner, guard.mine);
  }
  if (top !== guard.name) state.standing = [guard.name, ...state.standing];
}

function useSnapshot(state: State, owner: object, how: 'take' | 'put back'): void {
  const { key, standing, snapshot } = state;
  if (how === 'take') state.snapshot = { value: Reflect.get(owner, key), standing };
  else if (snapshot) {
    put(state, owner, snapshot.value);
    state.standing = snapshot.standing;
  }
}

function empty(state: State, owner: object, how: 'deleted' | 'undefined'): void {
  state.standing = [];
  if (how === 'undefined') put(state, owner, undefined);
  else {
    Reflect.deleteProperty(owner, state.key);
    state.context.recheck();
  }
}
