/** The functions of a site: each writes down how it was called, and then has a manner of its own. */
import fc from 'fast-check';
import type { Diary } from './diary.ts';

/** A function in the language of a site. */
export type Callable = (this: unknown, ...args: unknown[]) => unknown;

const manners = [
  'returns an object',
  'returns what it got',
  'throws',
  'makes another event',
  'makes the same event',
  'changes what it got',
] as const;

export interface Callback {
  readonly id: number;
  readonly manner: (typeof manners)[number];
}

export const callback: fc.Arbitrary<Callback> = fc.record({
  id: fc.integer({ min: 1, max: 3 }),
  manner: fc.constantFrom(...manners),
});

/** More calls than this and the callbacks of a site fall silent, since sites may call themselves for ever. */
const mostCalls = 60;

/** Makes the functions of one page; the same one for the same callback. `fire` lets the chat report an event. */
export function casting(diary: Diary, fire: (args: readonly unknown[]) => void): (who: Callback) => Callable {
  const cast = new Map<string, Callable>();
  let calls = 0;
  let depth = 0;

  return ({ id, manner }) => {
    const name = `callback ${id} (${manner})`;
    const act = (args: unknown[]): unknown => {
      if (manner === 'returns what it got') return args[1];
      if (manner === 'throws') throw diary.name(new Error(name), `error of ${name}`);
      if (manner === 'makes another event' && depth < 3) fire(['another event']);
      if (manner === 'makes the same event' && depth < 3) fire(args);
      if (manner === 'changes what it got') args.forEach(mark);
      return diary.name({}, `result of ${name}`);
    };
    const made: Callable = function (...args) {
      if (++calls > mostCalls) return;
      diary.write(`${name} gets`, this, ...args);
      depth++;
      try {
        return act(args);
      } finally {
        depth--;
      }
    };
    if (!cast.has(name)) cast.set(name, diary.name(made, name));
    return cast.get(name)!;
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
