import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { listeningPage, recordsOf } from '../core/fake-page.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { explain } from './explain.ts';

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
const names = [...new Set(dictionary.fields.flatMap(({ from }) => Object.values(from)))].map(
  path => path!.split('.').at(-1)!,
);
const bag = fc.record(Object.fromEntries([...names, 'vip', 'text'].map(name => [name, value])), {
  requiredKeys: [],
});
const payload = fc.oneof(
  value,
  fc.record(
    {
      global_ctx: bag,
      session_ctx: fc.tuple(bag, bag).map(([session, custom_data]) => ({ ...session, custom_data })),
      isAdmin: fc.constantFrom(true, false, 'no'),
      type: fc.constantFrom('SEND_MESSAGE', 'OTHER'),
    },
    { requiredKeys: [] },
  ),
  bag,
);

const keep = fc.constantFrom<'drop' | 'keep'>('drop', 'keep');
const lists = fc.constantFrom<string[]>(
  ['*'],
  ['loyjoy:*'],
  ['chat_*', 'onOpen'],
  ['open', 'gender_*', 'onMessage'],
);
const settings: fc.Arbitrary<Settings> = fc.record(
  {
    personalData: keep,
    staff: keep,
    ids: keep,
    answers: keep,
    consent: fc.constantFrom<'granted' | 'denied'>('granted', 'denied'),
    beforeConsent: fc.constantFrom<'hold' | 'drop'>('hold', 'drop'),
    customKeys: fc.constantFrom<string[]>([], ['vip'], ['vip', 'process_name', 'a.b']),
    only: lists,
    ignore: lists,
    events: fc.constantFrom<{ [native: string]: string }>(
      {},
      { onMessage: 'chat_hello', open: 'chat_goal', chat_started: 'chat_hello' },
    ),
    vendors: fc.constantFrom<VendorId[]>(['loyjoy'], ['userlike', 'usercom', 'loyjoy']),
  },
  { requiredKeys: [] },
);

/** Without what depends on the moment and on what came before. */
const timeless = ({ chat_time, chat_seq, chat_nth, ...record }: PushedRecord) => record;

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
      const { records, ignored, withheld } = explain(vendor, native, payload, settings, page);

      assert.deepEqual(records.map(timeless), await pushed(vendor, native, payload, settings));
      assert.equal(records.length === 0, ignored !== undefined);
      assert.notEqual(ignored?.code, 'not_built');
      for (const { says } of withheld) assert.match(says, /^[\w.]+ (is|holds) .+\.$/);
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

    const differing = Object.keys(timeless(some ?? whole!)).filter(
      key => some && some[key as 'event'] !== whole![key as 'event'] && !/_time|_seq|_nth/.test(key),
    );
    assert.deepEqual(
      off.map(({ field }) => field),
      differing,
    );
  });
  fc.assert(property, { numRuns: 3000 });
});
