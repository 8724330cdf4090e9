/** Random conversations of all chats at once, reported by the simulated widgets through whatever listens to them. */
import fc from 'fast-check';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { FakePage } from '../core/fake-page.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { pages } from '../vendors/generated/pages.ts';
import { payloads } from '../vendors/generated/payloads.ts';
import { pathsOf } from './payloads.ts';
import { put } from './put.ts';

/** One event of one chat. */
export interface Utterance {
  readonly vendor: VendorId;
  readonly native: string;
  readonly payload: object;
}

/** Values as they come in payloads, and some that should not. */
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 95, maxLength: 130 }),
  fc.constantFrom(
    'https://a.example/b?c=d',
    'mailto:tom@example.com',
    'eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, '', [], { a: 1 }),
);

/** A few of the fields that a payload can have. */
const payloadOf = (vendor: VendorId) =>
  fc.dictionary(fc.constantFrom(...pathsOf(vendor)), value, { maxKeys: 6 }).map(fields => {
    const payload = {};
    for (const [path, value] of Object.entries(fields)) put(payload, path.split('.'), value);
    return payload;
  });

/** What decides about the name of an event, right or wrong, of whichever chat. */
const deciding = fc.constantFrom<object>({}, ...Object.values(payloads).flatMap(({ deciding }) => deciding));

const utteranceOf = ({ id, events }: (typeof dictionary.vendors)[number]): fc.Arbitrary<Utterance> =>
  fc.record({
    vendor: fc.constant(id),
    native: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...events.map(({ name }) => name)) },
      { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 120 }) },
    ),
    payload: fc.tuple(payloadOf(id), deciding).map(parts => Object.assign({}, ...parts) as object),
  });

/** An event of any chat. */
export const utterance: fc.Arbitrary<Utterance> = fc.oneof(...dictionary.vendors.map(utteranceOf));

/** Brings the widgets of all chats to a page; what comes back lets them speak. */
export function speakers(page: FakePage): (utterance: Utterance) => void {
  const say = new Map(dictionary.vendors.map(({ id }) => [id, pages[id].speak(page)]));
  return ({ vendor, native, payload }) => say.get(vendor)!(native, payload);
}
