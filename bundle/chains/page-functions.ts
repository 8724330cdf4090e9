/** The functions of a site and of its tools; all calls of them are noted. */
import fc from 'fast-check';
import type { Callable } from '../transparency/callbacks.ts';
import type { Recorder } from '../transparency/recorder.ts';

const behaviours = ['returns', 'throws', 'makes another event', 'changes what it got'] as const;

export interface Callback {
  readonly id: number;
  readonly behaviour: (typeof behaviours)[number];
}

export const callback: fc.Arbitrary<Callback> = fc.record({
  id: fc.integer({ min: 1, max: 2 }),
  behaviour: fc.constantFrom(...behaviours),
});

export interface PageFunctions {
  /** The same function for the same callback. */
  ofSite(callback: Callback): Callable;
  /** A function of a tool. */
  ofTool(name: string, run: Callable): Callable;
}

/** More calls than this and the functions of a page fall silent: tools that call twice make many of one. */
const mostCalls = 80;

/** Makes the functions of one page; `nested` lets the chat report an event from within another. */
export function pageFunctions(recorder: Recorder, nested: () => void): PageFunctions {
  const made = new Map<string, Callable>();
  let calls = 0;
  let depth = 0;

  const ofTool: PageFunctions['ofTool'] = (name, run) =>
    recorder.name(function (this: unknown, ...args: unknown[]) {
      if (++calls > mostCalls) return;
      recorder.note(`${name} gets`, this, ...args);
      depth++;
      try {
        return Reflect.apply(run, this, args);
      } finally {
        depth--;
      }
    }, name);

  type Behave = (args: unknown[], name: string) => unknown;
  const behave: { readonly [behaviour in Callback['behaviour']]: Behave } = {
    returns: (_, name) => `result of ${name}`,
    throws: (_, name) => {
      throw recorder.name(new Error(name), `error of ${name}`);
    },
    'makes another event': () => {
      if (depth < 3) nested();
    },
    'changes what it got': args => {
      for (const value of args)
        if (Object(value) === value) Object.assign(value as object, { isMarked: true });
    },
  };
  const ofSite: PageFunctions['ofSite'] = ({ id, behaviour }) => {
    const name = `callback ${id} that ${behaviour}`;
    if (!made.has(name))
      made.set(
        name,
        ofTool(name, (...args) => behave[behaviour](args, name)),
      );
    return made.get(name)!;
  };
  return { ofSite, ofTool };
}
