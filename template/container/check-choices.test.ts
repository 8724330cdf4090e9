import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { settingNamed } from '../../schemas/dictionary/look-up.ts';
import { checkChoices } from './check-choices.ts';
import { type Choices, defaultChoices } from './choices.ts';
import { chatsWith, chatWithCalls, nativeOf, twoChats } from './some-chats.ts';

const standard = defaultChoices(dictionary);
const check = (changed: object) => checkChoices({ ...standard, ...changed } as Choices, dictionary);

const [some, other] = twoChats(dictionary);
const opened = nativeOf(dictionary, some.id, 'chat_opened');
const calls = chatWithCalls(dictionary);
const {
  having: withLeads,
  lacking: [withoutLeads],
} = chatsWith(dictionary, 'chat_lead');

/** A chat and a field that it never fills, though another does. */
const [gap] = dictionary.vendors.flatMap(({ id }) =>
  dictionary.fields
    .filter(
      ({ from, privacy }) => privacy === 'plain' && Object.keys(from).length > 0 && from[id] === undefined,
    )
    .map(({ name }) => ({ vendor: id, field: name })),
) as [{ vendor: string; field: string }];

/** An event that the settings leave out unless somebody chooses otherwise. */
const [ignored] = dictionary.vendors.flatMap(({ id, events }) => {
  const standard = settingNamed(dictionary, 'ignore').default as readonly string[];
  return events.filter(({ name }) => standard.includes(name)).map(({ name }) => ({ chat: id, native: name }));
}) as [{ chat: string; native: string }];

const escaped = (text: string): string => text.replace(/[.*+?()[\]{}|\\^$]/g, '\\$&');
const holding = (text: string): RegExp => new RegExp(escaped(text));
const exactly = (text: string): RegExp => new RegExp(`^${escaped(text)}$`);

test('the default choices are possible', () => {
  assert.deepEqual(check({}), []);
});

const possible: readonly (readonly [what: string, changed: object])[] = [
  ['an own host', { delivery: 'host', scriptUrl: 'https://static.example.co.uk/a/chat-datalayer.js?v=1' }],
  [
    'another CDN',
    { delivery: 'cdn', scriptUrl: 'https://unpkg.com/chat-datalayer@0.1.0/dist/chat-datalayer.js' },
  ],
  ['an own event', { settings: { events: { coupon: 'chat_coupon' } }, events: ['chat_coupon'] }],
  [
    'a native event that the chat does not document, once it is named',
    { natives: [`${some.id}:mine`], settings: { events: { mine: 'chat_goal' } } },
  ],
  [
    'a personal field with consent',
    { parameters: ['chat_contact_id'], sendPrivate: ['ids'], settings: { ids: 'keep' } },
  ],
  ['no event for GA4', { events: [] }],
  [
    'what happened to a product while only its event is wanted',
    {
      natives: [`${calls.chat}:${calls.happening}`],
      settings: { sdkCalls: true, only: [`${calls.chat}:${calls.call}`] },
    },
  ],
  [
    'events that begin alike while one of them is wanted',
    {
      natives: [`${calls.chat}:${calls.family}`],
      settings: { sdkCalls: true, only: [`${calls.chat}:${calls.member}`] },
    },
  ],
  ['an event with a colon in its name', { settings: { events: { 'step: done': 'chat_goal' } } }],
  ['an address that no delivery asks for', { scriptUrl: 'nowhere' }],
];

for (const [what, changed] of possible) {
  test(`takes ${what}`, () => {
    assert.deepEqual(check(changed), []);
  });
}

const host = (scriptUrl: string) => ({ delivery: 'host', scriptUrl });
const tooMany = dictionary.fields.filter(({ dimension }) => dimension !== 'never').map(({ name }) => name);

const impossible: readonly (readonly [
  what: string,
  changed: object,
  where: string,
  description: RegExp,
  fix: RegExp,
])[] = [
  [
    'an unknown chat product',
    { vendors: ['nonesuch'] },
    'vendors',
    /"nonesuch" is unknown/,
    holding(dictionary.vendors.map(({ id }) => id).join(', ')),
  ],
  ['no chat product', { vendors: [] }, 'vendors', /is empty/, holding(some.id)],
  ['a chat product twice', { vendors: [some.id, some.id] }, 'vendors', /listed twice/, /once/],
  ['an unknown delivery', { delivery: 'post' }, 'delivery', /"post"/, /inline, host, cdn, page/],
  ['no address', host(''), 'scriptUrl', /not a complete address/, /https:\/\/www/],
  ['http', host('http://www.example.com/a.js'), 'scriptUrl', /"http:\/\/www.*https/, /https/],
  ['a host without a dot', host('https://localhost/a.js'), 'scriptUrl', /without a dot/, /https/],
  ['a folder', host('https://www.example.com/js/'), 'scriptUrl', /is a folder, not a script/, /https/],
  [
    'another word for all events',
    { events: 'all' },
    'events',
    /"all" has the wrong type/,
    /"default" or a list/,
  ],
  ['a port', host('https://www.example.com:8443/a.js'), 'scriptUrl', /port/, /https/],
  [
    'a star in the address',
    host('https://www.example.com/*.js'),
    'scriptUrl',
    /mean something else/,
    /https/,
  ],
  [
    'a variable in the address',
    host('https://www.example.com/{{x}}.js'),
    'scriptUrl',
    /mean something else/,
    /https/,
  ],
  [
    'a Universal Analytics id',
    { measurementId: 'UA-12345-1' },
    'measurementId',
    /"UA-12345-1"/,
    /G-AB12CD34EF/,
  ],
  [
    'a lower-case id',
    { measurementId: 'g-ab12cd34ef' },
    'measurementId',
    /not a GA4 measurement ID/,
    /Data streams/,
  ],
  [
    'the placeholder as id',
    { measurementId: 'G-XXXXXXXXXX' },
    'measurementId',
    /not a GA4 measurement ID/,
    /empty/,
  ],
  [
    'an unknown event',
    { events: ['chat_sold'] },
    'events',
    /"chat_sold" is not one of our events/,
    /chat_lead/,
  ],
  [
    'an event of another product',
    { vendors: [withoutLeads!.id], events: ['chat_lead'] },
    'events',
    holding(`only from ${withLeads.map(({ label }) => label).join(', ')}`),
    /chat_opened/,
  ],
  [
    'an event that is switched off',
    { events: ['chat_sdk_call'] },
    'events',
    /never comes with these settings/,
    /chat_opened/,
  ],
  [
    'an unknown field',
    { parameters: ['chat_mood'] },
    'parameters',
    /"chat_mood" is not one of our fields/,
    /chat_vendor/,
  ],
  [
    'a field of another product',
    { vendors: [gap.vendor], parameters: [gap.field] },
    'parameters',
    /never filled/,
    /chat_native_event/,
  ],
  ['too many fields', { parameters: tooMany }, 'parameters', /too many/, /at most 13/],
  [
    'time as a parameter',
    { parameters: ['chat_time'] },
    'parameters',
    /different in every record/,
    /Leave it out/,
  ],
  [
    'sequence as a parameter',
    { parameters: ['chat_seq'] },
    'parameters',
    /different in every record/,
    /Leave it out/,
  ],
  [
    'a personal field',
    { parameters: ['chat_contact_email'], settings: { personalData: 'keep' } },
    'parameters',
    /"chat_contact_email" tells about a person/,
    /sendPrivate/,
  ],
  [
    'a staff field',
    { parameters: ['chat_operator_name'], settings: { staff: 'keep' } },
    'parameters',
    /tells about a person/,
    /staff/,
  ],
  [
    'an id that is not recorded',
    { parameters: ['chat_session_id'], sendPrivate: ['ids'] },
    'parameters',
    /never recorded/,
    /Set ids to "keep"/,
  ],
  ['an unknown class', { sendPrivate: ['secrets'] }, 'sendPrivate', /"secrets"/, /personalData, staff, ids/],
  [
    'a bad data layer name',
    { settings: { dataLayer: 'data-layer' } },
    'settings.dataLayer',
    /"data-layer"/,
    /has to match/,
  ],
  ['an unknown setting', { settings: { colour: 'red' } }, 'settings.colour', /"red"/, /dataLayer/],
  [
    'an unknown value of a setting',
    { settings: { memory: 'year' } },
    'settings.memory',
    /"year"/,
    /page, tab/,
  ],
  [
    'an event name that is not ours',
    { settings: { events: { a: 'purchase' } } },
    'settings.events',
    /purchase/,
    /\^chat_/,
  ],
  [
    'the one item of a list that cannot be',
    { settings: { customKeys: ['order.total', 'a-b'] } },
    'settings.customKeys',
    /^"a-b" is not a valid value/,
    /has to match/,
  ],
  [
    'the one event whose new name cannot be',
    { settings: { events: { a: 'chat_goal', b: 'purchase' } } },
    'settings.events',
    /^\{"b":"purchase"\} is not a valid value/,
    /has to match/,
  ],
  ['a text where a list belongs', { settings: { only: 'open' } }, 'settings.only', /"open"/, /list of texts/],
  [
    'an address that no page can load from',
    { delivery: 'page', scriptUrl: 'javascript:alert(1)' },
    'scriptUrl',
    /not an address that a page can load a script from/,
    /chat-datalayer\.js/,
  ],
  [
    'an address that browsers write in another way',
    { delivery: 'host', scriptUrl: 'https://Example.com/c.js' },
    'scriptUrl',
    /not written in its normal form/,
    /^Write https:\/\/example\.com\/c\.js\.$/,
  ],
  ['a variable in a list', { settings: { only: ['{{x}}'] } }, 'settings.only', /\{\{x/, /neither \{\{/],
  [
    'two keys for one field',
    { settings: { customKeys: ['a.b', 'a_b'] } },
    'settings.customKeys',
    /"a_b" is recorded as chat_custom_a_b, and so is another key/,
    /Keep one/,
  ],
  [
    'an event to rename with its chat before it',
    { settings: { events: { [`${some.id}:${opened}`]: 'chat_left' } } },
    'settings.events',
    holding(`"${some.id}:${opened}" is never found`),
    exactly(`Write ${opened}.`),
  ],
  [
    'events to rename that only begin alike',
    { settings: { events: { [calls.family]: 'chat_goal' } } },
    'settings.events',
    holding(`"${calls.family}" is never found`),
    /each event by itself/,
  ],
  [
    'what happened to a product as the name of an event to rename',
    { settings: { events: { [`${calls.call}: wishlist`]: 'chat_goal' } } },
    'settings.events',
    new RegExp(`"${calls.call}: wishlist" is never found.*chat_product_event`),
    exactly(`Write ${calls.call}.`),
  ],
  [
    'what happened to a product as the name of an event to rename, with its chat before it',
    { settings: { events: { [`${calls.chat}:${calls.happening}`]: 'chat_goal' } } },
    'settings.events',
    holding(`"${calls.happening}" is never found`),
    exactly(`Write ${calls.call}.`),
  ],
  [
    'what happened to a product as the name of a wanted event',
    { settings: { only: [`${calls.chat}:${calls.happening}`] } },
    'settings.only',
    holding(`"${calls.chat}:${calls.happening}" is never found`),
    exactly(`Write ${calls.chat}:${calls.call}.`),
  ],
  [
    'what happened to a product as the name of an unwanted event',
    { settings: { ignore: [calls.happening] } },
    'settings.ignore',
    holding(`"${calls.happening}" is never found`),
    exactly(`Write ${calls.call}.`),
  ],
  [
    'what happened to a product while its event is ignored',
    {
      natives: [`${calls.chat}:${calls.happening}`],
      settings: { sdkCalls: true, ignore: [`${calls.chat}:${calls.call}`] },
    },
    'natives',
    /is never recorded/,
    /settings\.ignore/,
  ],
  [
    'events that begin alike where none of them is wanted',
    {
      natives: [`${calls.chat}:${calls.family}`],
      settings: { sdkCalls: true, only: [`${calls.chat}:${calls.other}`] },
    },
    'natives',
    /is never recorded/,
    /settings\.only/,
  ],
  ['a limit of nothing', { settings: { maxPerMinute: 0 } }, 'settings.maxPerMinute', /0/, /whole number/],
  [
    'a native event without product',
    { natives: ['open'] },
    'natives',
    /"open" names no chosen chat product/,
    /a colon/,
  ],
  [
    'a misspelt native event',
    { natives: [`${some.id}:opne`] },
    'natives',
    holding(`not an event that ${some.label} documents`),
    /settings\.events/,
  ],
  [
    'a native event that is ignored',
    { natives: [`${ignored.chat}:${ignored.native}`] },
    'natives',
    holding(`"${ignored.chat}:${ignored.native}" is never recorded`),
    /settings\.ignore/,
  ],
  [
    'a native event outside of those that are wanted',
    { natives: [`${some.id}:${opened}`], settings: { only: [`${other.id}:*`, `${some.id}:jump_*`] } },
    'natives',
    holding(`"${some.id}:${opened}" is never recorded`),
    /settings\.only/,
  ],
  [
    'a call into the chat while calls are not recorded',
    { natives: [`${calls.chat}:${calls.happening}`] },
    'natives',
    /is never recorded/,
    /settings\.sdkCalls/,
  ],
  [
    'an unknown consent type',
    { consentType: 'statistics' },
    'consentType',
    /"statistics"/,
    /analytics_storage/,
  ],
  [
    'an unknown answer about consent',
    { consentSource: 'maybe' },
    'consentSource',
    /"maybe"/,
    /mode, tool, none/,
  ],
  [
    'a link with a variable',
    { choicesLink: 'https://x.example/#{{a}}' },
    'choicesLink',
    /variable/,
    /braces/,
  ],
  [
    'a CDN without https',
    { delivery: 'cdn', scriptUrl: 'http://cdn.example.com/a.js' },
    'scriptUrl',
    /https/,
    /https/,
  ],
  ['a field twice', { parameters: ['chat_vendor', 'chat_vendor'] }, 'parameters', /listed twice/, /once/],
  [
    'a setting that is no class of data',
    { sendPrivate: ['memory'] },
    'sendPrivate',
    /"memory"/,
    /personalData/,
  ],
  [
    'a native event where only another is wanted',
    { natives: [`${some.id}:${opened}`], settings: { only: [`${some.id}:load`] } },
    'natives',
    holding(`"${some.id}:${opened}" is never recorded`),
    /settings\.only/,
  ],
  [
    'a native event of a product that is not chosen',
    { vendors: [some.id], natives: [`${other.id}:${nativeOf(dictionary, other.id, 'chat_opened')}`] },
    'natives',
    /names no chosen chat product/,
    holding(`Write one of ${some.id},`),
  ],
  [
    'a product without a native event',
    { natives: [`${some.id}:`] },
    'natives',
    /names no chosen chat product/,
    /a colon/,
  ],
  ['an unknown choice', { colour: 'red' }, 'colour', /is not one of the choices/, /vendors/],
  ['a choice of another kind', { vendors: some.id }, 'vendors', /has the wrong type/, /a list of texts/],
  ['no settings', { settings: null }, 'settings', /has the wrong type/, /an object/],
];

describe('refuses', () => {
  for (const [what, changed, path, description, fix] of impossible) {
    test(what, () => {
      const [finding, ...more] = check(changed);

      assert.deepEqual(more, []);
      assert.equal(finding?.path, path);
      assert.match(finding.description, description);
      assert.match(finding.fix, fix);
    });
  }
});
