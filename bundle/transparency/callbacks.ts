/** The functions of a site: each notes how it was called, and then behaves in one of several ways. */
import fc from 'fast-check';
import type { Recorder } from './recorder.ts';

/** A function in the language of a site. */
export type Callable = (this: unknown, ...args: unknown[]) => unknown;

const behaviours = [
  'returns an object',
  'returns what it got',
  'throws',
  'makes another event',
  'makes the same event',
  'changes what it got',
] as const;

export interface Callback {
  readonly id: number;
  readonly behaviour: (typeof behaviours)[number];
}

export const callback: fc.Arbitrary<Callback> = fc.record({
  id: fc.integer({ min: 1, max: 3 }),
  behaviour: fc.constantFrom(...behaviours),
});

/** More calls than this and the callbacks of a site fall silent, since sites may call themselves for ever. */
const mostCalls = 60;

/** Makes the functions of one page; the same one for the same callback. `fire` lets the chat report an event. */
export function siteFunctions(
  recorder: Recorder,
  fire: (args: readonly unknown[]) => void,
): (callback: Callback) => Callable {
  const made = new Map<string, Callable>();
  let calls = 0;
  let depth = 0;

  const behave = ({ behaviour }: Callback, name: string, args: unknown[]): unknown => {
    if (behaviour === 'returns what it got') return args[1];
    if (behaviour === 'throws') throw recorder.name(new Error(name), `error of ${name}`);
    if (behaviour === 'makes another event' && depth < 3) fire(['another event']);
    if (behaviour === 'makes the same event' && depth < 3) fire(args);
    if (behaviour === 'changes what it got') args.forEach(mark);
    return recorder.name({}, `result of ${name}`);
  };
  const make = (callback: Callback, name: string): Callable =>
    function (...args) {
      if (++calls > mostCalls) return;
      recorder.note(`${name} gets`, this, ...args);
      depth++;
      try {
        return behave(callback, name, args);
      } finally {
        depth--;
      }
    };
  return callback => {
    const name = `callback ${callback.id} (${callback.behaviour})`;
    if (!made.has(name)) made.set(name, recorder.name(make(callback, name), name));
    return made.get(name)!;
  };
}

function mark(value: unknown): void {
  try {
    const marked = value as { marks?: number };
    if (Object(value) === value) marked.marks = (marked.marks ?? 0) + 1;
  } catch {
    // Some of what a chat hands over is frozen or hostile.
  }
}
