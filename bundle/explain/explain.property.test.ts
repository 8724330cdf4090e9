import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { listeningPage, recordsOf } from '../core/fake-page.ts';
import { unfoldTables } from '../core/vendor-tables.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { put } from '../proofs/put.ts';
import { payloads } from '../vendors/generated/payloads.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { textKeys } from '../vendors/room/text-keys.ts';
import { explain, explainOn } from './explain.ts';
import { ownPath } from './own-path.ts';

const events = dictionary.vendors.flatMap(({ id, events }) =>
  events.map(({ name }) => ({ vendor: id, native: name.replace('*', 'made_up') })),
);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.constantFrom('eyJhbGciOiJIUzI1NiJ9', 'https://a.example/b?c#d', 'mailto:a@b.example', '/x', 'http://'),
  fc.constantFrom('Mail to a@b.example', 'https://a.example/b/c%40d.example/e', 'A@B', '/a@b/x?y'),
);
const value = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, {}, [1]),
);
/** Where some chat has a field, or values of the site's own. */
const paths = [
  ...dictionary.fields.flatMap(({ from }) => Object.values(from)),
  ...Object.values(vendors).flatMap(vendor =>
    ['vip', ...textKeys].map(key => ownPath(unfoldTables(vendor), key)),
  ),
];
const fields = fc
  .record(Object.fromEntries(paths.map(path => [path, value])), { requiredKeys: [] })
  .map(found => {
    const payload = {};
    for (const [path, value] of Object.entries(found)) put(payload, path.split('.'), value);
    return payload;
  });
/** What decides about the name of an event, as the chats say it, and in some other way. */
const deciding = Object.values(payloads)
  .flatMap(({ deciding }) => deciding)
  .flatMap(right => [right, Object.fromEntries(Object.keys(right).map(key => [key, 'other']))]);
const payload = fc.oneof(
  { weight: 1, arbitrary: value },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fields, fc.constantFrom<object>({}, ...deciding))
      .map(parts => Object.assign({}, ...parts) as object),
  },
);

/** A key of the site's own that a field is read from as well. */
const someField = dictionary.fields.flatMap(({ from }) => Object.values(from))[0]!;

const keep = fc.constantFrom<'drop' | 'keep'>('drop', 'keep');
const entries = events.flatMap(({ native }) => [native, `${native.slice(0, 4)}*`]);
const lists = fc.oneof(
  fc.constantFrom<string[]>(['*'], ...vendorIds.map(id => [`${id}:*`])),
  fc.subarray([...new Set(entries)], { maxLength: 9 }),
);
const renamed = events.filter((_, nth) => nth % 3 === 0).map(({ native }) => [native, 'chat_hello']);
const settings: fc.Arbitrary<Settings> = fc.record(
  {
    personalData: keep,
    staff: keep,
    ids: keep,
    answers: keep,
    consent: fc.constantFrom<'granted' | 'denied'>('granted', 'denied'),
    beforeConsent: fc.constantFrom<'hold' | 'drop'>('hold', 'drop'),
    customKeys: fc.constantFrom<string[]>([], ['vip'], ['vip', someField, 'a.b']),
    only: lists,
    ignore: lists,
    events: fc.constantFrom<{ [native: string]: string }>({}, Object.fromEntries(renamed)),
    vendors: fc.subarray([...vendorIds], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

/** Without what depends on the moment and on what came before, and without fields that only other chats have. */
const timeless = ({ chat_time, chat_seq, chat_nth, ...record }: PushedRecord) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** What the running bundle pushes for one event, also if it first has to wait. */
async function pushed(vendor: string, native: string, payload: unknown, settings: Settings) {
  const page = listeningPage(settings);
  page.chatTracker.track!(vendor, native, payload);
  page.chatTracker.push({ consent: 'granted' });
  return (await recordsOf(page)).map(timeless);
}

it(`explains each of the ${events.length} events of the catalogue as the bundle records it`, async () => {
  for (const { vendor, native } of events) {
    const property = fc.asyncProperty(payload, settings, async (payload, settings) => {
      const page = { location: { href: 'https://shop.example/cart?order=7', pathname: '/cart' } };
      const { records, ignored, withheld } = explainOn(page, { vendor, native, payload, settings });

      assert.deepEqual(records.map(timeless), await pushed(vendor, native, payload, settings));
      assert.equal(records.length === 0, ignored !== undefined);
      assert.notEqual(ignored?.code, 'not_built');
      for (const { description } of withheld) assert.match(description, /^[\w.]+ (is|holds) .+\.$/);
    });
    await fc.assert(property, { numRuns: 25 });
  }
});

it('withholds from a record exactly what differs once every class is kept', async () => {
  const all = { personalData: 'keep', staff: 'keep', ids: 'keep', answers: 'keep' } as const;
  const property = fc.property(fc.constantFrom(...events), payload, ({ vendor, native }, payload) => {
    const [some] = explain(vendor, native, payload, { ignore: [] }).records;
    const [whole] = explain(vendor, native, payload, { ignore: [], ...all }).records;
    const off = explain(vendor, native, payload, { ignore: [] }).withheld.filter(({ code }) =>
      /^(class_off|holds_email)$/.test(code),
    );

    const differing = Object.keys(some ?? whole!).filter(
      key => some && some[key as 'event'] !== whole![key as 'event'] && !/_time|_seq|_nth/.test(key),
    );
    assert.deepEqual(
      off.map(({ field }) => field),
      differing,
    );
  });
  fc.assert(property, { numRuns: 3000 });
});
