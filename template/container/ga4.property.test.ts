/** What the pipeline records and the container sends, against the limits of GA4. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { defaults } from '../../bundle/core/generated/settings.ts';
import { unfoldTables } from '../../bundle/core/vendor-tables.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { recordsOf } from '../../bundle/explain/records-of.ts';
import { vendors } from '../../bundle/vendors/generated/ships.ts';
import { ga4Limits, lintGa4 } from '../../schemas/src/ga4.ts';
import { ownField } from '../../schemas/src/own-field.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import { privacyClasses, type Settings } from '../../schemas/src/settings.ts';
import type { PageWindow, VendorId } from '../../schemas/src/vendor.ts';
import { checkChoices } from './check-choices.ts';
import { mostParameters } from './check-ga4.ts';
import { type Choices, defaultChoices } from './choices.ts';
import { filledFields, plan } from './plan.ts';

/** More of them, before a release: GA4_RECORDS=100000 npx tsx --test of this file. */
const enough = Number(process.env.GA4_RECORDS ?? 20_000);
const own = Array.from({ length: 25 }, (_, nth) => `own.${String.fromCharCode(97 + nth)}`.padEnd(28, '_'));
const settings: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  sdkCalls: true,
  ignore: [],
  customKeys: own,
};
const choices: Choices = {
  ...defaultChoices(dictionary),
  settings: { ...settings, customKeys: own } as Choices['settings'],
  sendPrivate: privacyClasses,
};

const hostile = [
  '😀'.repeat(99),
  'x'.repeat(300),
  'mailto:a@b.example',
  'https://a.example/é?b',
  '\uD83D',
  '__proto__',
];
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 130 }),
  fc.constantFrom<unknown>(...hostile, null, {}, [], true, Number.NaN, 1e308, -0),
  fc.double(),
);
const names = [
  'bot_id',
  'process_name',
  'url',
  'label',
  'email',
  'product_id',
  'operator_name',
  'chat_id',
  'widget_id',
];
const bag = fc
  .tuple(
    fc.array(value, { minLength: names.length, maxLength: names.length }),
    fc.array(value, { minLength: 25, maxLength: 25 }),
  )
  .map(([values, owns]) => ({
    ...Object.fromEntries(names.map((name, at) => [name, values[at]])),
    own: Object.fromEntries(own.map((key, at) => [key.slice(4), owns[at]])),
  }));
const payload = fc
  .tuple(bag, fc.boolean())
  .map(([bag, isAdmin]) => ({ ...bag, isAdmin, global_ctx: bag, session_ctx: { ...bag, custom_data: bag } }));
const natives = dictionary.vendors.flatMap(({ id, events }) => events.map(({ name }) => ({ id, name })));
const event = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...natives) },
  fc.record({
    id: fc.constantFrom(...dictionary.vendors.map(({ id }) => id)),
    name: fc.string({ minLength: 1 }),
  }),
);
/** Twelve fields that somebody may choose, own ones and personal ones among them. */
const chosen = fc
  .subarray(
    filledFields(choices, dictionary).filter(
      name => checkChoices({ ...choices, parameters: [name] }, dictionary).length === 0,
    ),
    { minLength: mostParameters, maxLength: mostParameters },
  )
  .map(parameters => plan({ ...choices, parameters }, dictionary).parameters);

const win = { location: { href: 'https://shop.example/', pathname: '/' } } as PageWindow;
const tables = Object.fromEntries(dictionary.vendors.map(({ id }) => [id, unfoldTables(vendors[id])]));

/** The records of one event in a chat that is new. */
function recordsFrom(vendor: VendorId, native: string, payload: object): PushedRecord[] {
  const checked = Object.assign({}, defaults, settings, { vendors: dictionary.vendors.map(({ id }) => id) });
  return recordsOf({ win, settings: checked, vendor, tables: tables[vendor]!, native, payload }, () => false);
}

/** Each payload comes with a few more than twenty events, since some names make no record. */
const eventsEach = 23;

const errorsIn = (record: PushedRecord, sent?: readonly string[]) =>
  lintGa4(record, sent).filter(({ level }) => level === 'error');

it(`${enough.toLocaleString('en')} random records, every class kept, all pass the GA4 lint as the container sends them`, async () => {
  let records = 0;
  const events = fc.array(event, { minLength: eventsEach, maxLength: eventsEach });
  // Asynchronous, or what each record leaves to a microtask would be kept until the last one is made.
  const property = fc.asyncProperty(events, payload, chosen, async (events, payload, sent) => {
    const made = events.flatMap(({ id, name }) => recordsFrom(id, name, payload));
    records += made.length;
    // Whatever is in a record, only its amount can be too much, and only for a tag that sends all of it.
    const wrong = made.flatMap(record => [
      ...errorsIn(record, sent),
      ...errorsIn(record).filter(({ code }) => code !== 'many'),
    ]);
    assert.deepEqual(wrong, []);
  });

  await fc.assert(property, { numRuns: enough / 20 });

  assert.ok(records >= enough, `${records} records`);
});

it('the choices refuse more parameters than GA4 takes', () => {
  const parameters = own.map(ownField);

  assert.ok(mostParameters <= ga4Limits.parameters);
  assert.match(
    checkChoices({ ...choices, parameters }, dictionary)
      .map(({ description }) => description)
      .join(),
    /are too many/,
  );
});
