/** What a chat may hand to a callback, from the plain to the hostile. */
import fc from 'fast-check';
import type { Recorder } from './recorder.ts';

const kinds = ['context', 'other context', 'frozen', 'hostile', 'list', 'text', 'number', 'none'] as const;

export type Payload = readonly (typeof kinds)[number][];

export const payload: fc.Arbitrary<Payload> = fc.array(fc.constantFrom(...kinds), { maxLength: 2 });

/** Two payloads of a chat, with keys that our script reads. */
export type Contexts = readonly [object, object];

/** Makes the things of one page; each is the same one whenever it is handed over. */
export function payloads(recorder: Recorder, [context, other]: Contexts): (payload: Payload) => unknown[] {
  const refuse = () => {
    throw new Error('a hostile thing was looked at');
  };
  const things: { readonly [kind in (typeof kinds)[number]]: unknown } = {
    context: { ...context },
    'other context': { ...other },
    frozen: Object.freeze({ ...other }),
    hostile: new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
    list: [1, 2],
    text: 'eyJhbGciOiJIUzI1NiIsInR5cCI6',
    number: 12,
    none: undefined,
  };
  for (const [kind, thing] of Object.entries(things)) if (Object(thing) === thing) recorder.name(thing, kind);
  return payload => payload.map(kind => things[kind]);
}
