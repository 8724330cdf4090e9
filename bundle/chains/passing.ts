/** How tools pass an event on to the callback that was there before theirs. */
import fc from 'fast-check';
import type { Callable } from '../transparency/callbacks.ts';
import type { Clock } from './clock.ts';

export const passings = [
  'at once',
  'with fewer arguments',
  'with more arguments',
  'with copies',
  'under another name',
  'without arguments',
  'to two places',
  'in a promise',
  'in a timer',
  'when idle',
  'not at all',
] as const;

export type Passing = (typeof passings)[number];

export const passing: fc.Arbitrary<Passing> = fc.constantFrom(...passings);

const copied = (value: unknown) => (Object(value) === value ? { ...(value as object) } : value);
const renamed = (name: unknown) => (typeof name === 'string' ? `tool_${name}` : name);

/** A call of a tool's function. */
export interface PassedCall {
  /** The callback before it, which may not be there. */
  readonly earlier: unknown;
  readonly self: unknown;
  readonly args: readonly unknown[];
}

/** Passes one event on. */
export function pass(how: Passing, clock: Clock, { earlier, self, args }: PassedCall): unknown {
  if (typeof earlier !== 'function') return;
  const call = (given: readonly unknown[]) => Reflect.apply(earlier as Callable, self, given);
  const ways: { readonly [how in Passing]: () => unknown } = {
    'at once': () => call(args),
    'with fewer arguments': () => call(args.slice(0, -1)),
    'with more arguments': () => call([...args, 'more']),
    'with copies': () => call(args.map(copied)),
    'under another name': () => call([renamed(args[0]), ...args.slice(1)]),
    'without arguments': () => call([]),
    'to two places': () => [call(args), call(args)],
    'in a promise': () => clock.later('microtask', () => call(args)),
    'in a timer': () => clock.later('timer', () => call(args)),
    'when idle': () => clock.later('idle', () => call(args)),
    'not at all': () => undefined,
  };
  return ways[how]();
}
