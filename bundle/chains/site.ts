/** The functions of a site and of its tools; all calls of them are written down. */
import fc from 'fast-check';
import type { Callable } from '../transparency/callbacks.ts';
import type { Diary } from '../transparency/diary.ts';

const manners = ['returns', 'throws', 'makes another event', 'changes what it got'] as const;

export interface Callback {
  readonly id: number;
  readonly manner: (typeof manners)[number];
}

export const callback: fc.Arbitrary<Callback> = fc.record({
  id: fc.integer({ min: 1, max: 2 }),
  manner: fc.constantFrom(...manners),
});

export interface Cast {
  /** The same function for the same callback. */
  of(who: Callback): Callable;
  /** A function of a tool. */
  tool(name: string, act: Callable): Callable;
}

/** More calls than this and the functions of a page fall silent: tools that call twice make many of one. */
const mostCalls = 80;

/** Makes the functions of one page; `nested` lets the chat tell an event from within another. */
export function casting(diary: Diary, nested: () => void): Cast {
  const made = new Map<string, Callable>();
  let calls = 0;
  let depth = 0;

  const tool: Cast['tool'] = (name, act) =>
    diary.name(function (this: unknown, ...args: unknown[]) {
      if (++calls > mostCalls) return;
      diary.write(`${name} gets`, this, ...args);
      depth++;
      try {
        return Reflect.apply(act, this, args);
      } finally {
        depth--;
      }
    }, name);

  const acts: { readonly [manner in Callback['manner']]: (args: unknown[], name: string) => unknown } = {
    returns: (_, name) => `result of ${name}`,
    throws: (_, name) => {
      throw diary.name(new Error(name), `error of ${name}`);
    },
    'makes another event': () => {
      if (depth < 3) nested();
    },
    'changes what it got': args => {
      for (const value of args)
        if (Object(value) === value) Object.assign(value as object, { isMarked: true });
    },
  };
  const of: Cast['of'] = ({ id, manner }) => {
    const name = `callback ${id} that ${manner}`;
    if (!made.has(name))
      made.set(
        name,
        tool(name, (...args) => acts[manner](args, name)),
      );
    return made.get(name)!;
  };
  return { of, tool };
}
