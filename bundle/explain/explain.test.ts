import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { chat, otherChat, withSyntheticChat } from '../core/synthetic-chat.ts';
import { unfoldTables } from '../core/vendor-tables.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { textKeys } from '../vendors/room/text-keys.ts';
import { type Explanation, explain as explainReal } from './explain.ts';
import { ownPath } from './own-path.ts';
import { deciding, unread } from './unread.ts';

const jwt = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.x';
/** What becomes of an event of the made-up chat. */
const explain = (native: unknown, payload: unknown, settings?: Settings) =>
  withSyntheticChat(() => explainReal(chat, native, payload, settings));
/** What is withheld of a payload, by field or path. */
const why = (payload: unknown, settings: Settings = {}, native: unknown = 'link_followed') =>
  codesOf(explain(native, payload, settings));
const codesOf = ({ withheld }: Explanation) =>
  Object.fromEntries(withheld.map(({ field, code }) => [field, code]));

describe('what is withheld', () => {
  it('names the class that is switched off, and how to keep it', () => {
    const { records, withheld } = explain('talk_began', { widget: 7, staff: { name: 'Ann' } });

    assert.equal(records[0]!.chat_widget_id, '7');
    assert.deepEqual(withheld, [
      {
        field: 'chat_operator_name',
        privacy: 'staff',
        setting: 'staff',
        code: 'class_off',
        description:
          'chat_operator_name is withheld: the class staff is switched off. Set staff to "keep" to record it.',
      },
    ]);
  });

  it('is nothing once the class is kept, or where nothing came', () => {
    assert.deepEqual(why({ staff: { name: 'Ann' } }, { staff: 'keep' }), {});
    assert.deepEqual(why({ staff: { name: '' }, visitor: { name: null } }), {});
    assert.deepEqual(why(undefined), {});
  });

  it('is a token whether its class is kept or not', () => {
    const visitor = { name: jwt };

    assert.deepEqual(why({ visitor }), { chat_contact_name: 'token' });
    assert.deepEqual(why({ visitor }, { personalData: 'keep' }), { chat_contact_name: 'token' });
  });

  it('names a setting only where one helps', () => {
    const [token] = explain('window_opened', { flow: jwt, visitor: { email: jwt } }).withheld;

    assert.equal(token!.code, 'token');
    assert.ok(!('setting' in token!));
  });

  it('is told of no more than twenty values that nobody listed', () => {
    const detail = Object.fromEntries(Array.from({ length: 30 }, (_, nth) => [`own_${nth}`, nth]));

    assert.equal(Object.keys(why(detail)).length, 20);
  });

  it('is what was cut off', () => {
    const long = 'x'.repeat(101);

    assert.deepEqual(why({ flow: long }), { chat_process_name: 'cut' });
    assert.deepEqual(why({ voucher: long }, { customKeys: ['voucher'] }), { chat_custom_voucher: 'cut' });
    assert.deepEqual(why({}, {}, long), { chat_native_event: 'cut' });
    assert.deepEqual(why({ flow: 'x'.repeat(100) }), {});
  });

  it('is what a link carries besides origin and path', () => {
    const links = [
      'https://a.example/b?mail=c',
      'mailto:ann@example.com',
      'https://u:p@a.example/',
      '/cart#x',
    ];

    for (const url of links) assert.deepEqual(why({ url }), { chat_link_url: 'link_reduced' }, url);
    for (const url of ['https://a.example/b', '/cart']) assert.deepEqual(why({ url }), {}, url);
    assert.deepEqual(why({ url: `https://a.example/${'b'.repeat(200)}` }), { chat_link_url: 'cut' });
    assert.deepEqual(why({ url: 'http://' }), { chat_link_url: 'link_unreadable' });
    assert.deepEqual(why({ url: { href: 'https://a.example' } }), { chat_link_url: 'not_primitive' });
  });

  it('is a text that holds an e-mail address, and names the class that lets it through', () => {
    const { withheld } = explain('window_opened', { flow: 'Mail to ann@example.com' });

    assert.deepEqual(withheld, [
      {
        field: 'chat_process_name',
        privacy: 'plain',
        setting: 'personalData',
        code: 'holds_email',
        description:
          'chat_process_name holds an e-mail address, so it is withheld, or that part of the path is replaced by ' +
          '(removed). Set personalData to "keep" to record it.',
      },
    ]);
    assert.deepEqual(why({ flow: 'ann%40example.com' }), { chat_process_name: 'holds_email' });
    assert.deepEqual(why({ label: 'ANN@EXAMPLE.COM' }), { chat_label: 'holds_email' });
    assert.deepEqual(why({ voucher: 'ann@example.com' }, { customKeys: ['voucher'] }), {
      chat_custom_voucher: 'holds_email',
    });
    assert.deepEqual(why({ flow: 'ann@example.com' }, { personalData: 'keep' }), {});
  });

  it('is the step of a path that holds an e-mail address', () => {
    const url = 'https://a.example/confirm/ann@example.com/now';
    const { records } = explain('link_followed', { url });

    assert.equal(records[0]!.chat_link_url, 'https://a.example/confirm/(removed)/now');
    assert.deepEqual(why({ url }), { chat_link_url: 'holds_email' });
    assert.deepEqual(why({ url }, { personalData: 'keep' }), {});
  });

  it('is what is no plain value', () => {
    assert.deepEqual(why({ flow_id: { id: 7 } }), { chat_process_id: 'not_primitive' });
    assert.deepEqual(why({ basket: [1] }, { customKeys: ['basket'] }), {
      chat_custom_basket: 'not_primitive',
    });
  });

  it('is the label of an event whose label may be free text', () => {
    assert.deepEqual(why({ label: 'a' }), {});
    assert.deepEqual(why({ label: 'a' }, { answers: 'keep' }, 'made_up'), {
      chat_label: 'label_unlisted',
    });
    assert.deepEqual(why({ label: 'a' }, {}, 'option_chosen'), { chat_label: 'class_off' });
  });

  it('is an own value that nobody listed, told by its name', () => {
    const own = { vip: true, order: { total: 7 }, 'a b@c': 1 };

    assert.deepEqual(why({ widget: 'w', ...own }, { customKeys: ['order.total'] }), { vip: 'key_unlisted' });
  });

  it('is no field that the vendor does not offer', () => {
    const fields = explain('window_opened', { product_id: 'P-7' }).withheld.map(({ field }) => field);

    assert.deepEqual(fields, ['product_id']);
  });

  it('never holds a value, only names', () => {
    const secret = 'canary';
    const visitor = { name: secret, email: secret };
    const staff = { name: secret };
    const { withheld, notes } = explain('talk_began', { visitor, staff, a: secret, [`${secret} b`]: 1 });

    assert.ok(withheld.length > 2);
    assert.ok(!JSON.stringify([withheld, notes]).includes(secret));
  });
});

/** Names of native events of a chat, and one that it does not know. */
const nativesOf = (id: VendorId) => [
  ...dictionary.vendors.find(vendor => vendor.id === id)!.events.map(({ name }) => name),
  'brand_new_event',
];
/** A payload that has this value at the end of a path. */
const nested = (path: string, value: unknown): object =>
  path.split('.').reduceRight<unknown>((within, step) => ({ [step]: within }), value) as object;
/** Why a value of a real chat is not recorded. */
const codeOf = (id: VendorId, native: string, path: string, payload: object) =>
  codesOf(explainReal(id, native, payload, { ignore: [], personalData: 'keep' }))[path];

describe('a value that decides which event comes', () => {
  for (const { vendor, path, native } of deciding) {
    const [used, other] = [true, false].map(is => nativesOf(vendor).filter(name => native.test(name) === is));

    it(`is not missed of ${vendor}, since nobody needs it as a field of its own: ${path}`, () => {
      const codes = used!.flatMap(name =>
        [undefined, true, 'other'].map(value => codeOf(vendor, name, path, { [path]: value })),
      );

      assert.ok(codes.length > 0);
      assert.deepEqual([...new Set(codes)], [undefined]);
    });

    it(`is a value as any other in what does not ask for it, of ${vendor}: ${path}`, () => {
      const own = nested(ownPath(unfoldTables(vendors[vendor]), path), 'gold');

      assert.equal(codeOf(vendor, other!.at(-1)!, path, own), 'key_unlisted');
    });
  }
});

describe('what is never read', () => {
  /** A payload in which everything looked at under this path is told. */
  function trap(path: string, touched: string[]): object {
    const [last = '', ...before] = path.split('.').reverse();
    const inner = Object.defineProperty({}, last, { enumerable: true, get: () => touched.push(path) });
    return before.reduce((within: object, step) => ({ [step]: within }), inner);
  }

  for (const { vendor, path, native } of unread) {
    it(`of ${vendor} is named as such, without being read: ${path}`, () => {
      const touched: string[] = [];
      const names = nativesOf(vendor).filter(name => native.test(name));

      const found = names.flatMap(
        name => explainReal(vendor, name, trap(path, touched), { ignore: [] }).withheld,
      );

      const named = found.filter(({ field, code }) => field === path && code === 'never_read');
      assert.ok(names.length > 0);
      assert.deepEqual(
        named.map(({ privacy }) => privacy),
        names.map(() => 'unread'),
      );
      assert.deepEqual(touched, []);
    });
  }

  for (const vendor of vendorIds) {
    for (const key of textKeys) {
      it(`among the own values of ${vendor} is what may be message text: ${key}`, () => {
        const touched: string[] = [];
        const payload = trap(ownPath(unfoldTables(vendors[vendor]), key), touched);

        const codes = nativesOf(vendor).map(name => codeOf(vendor, name, key, payload));

        assert.deepEqual([...new Set(codes)], ['never_read']);
        assert.deepEqual(touched, []);
      });
    }
  }
});

describe('an event without a record', () => {
  const cases: readonly (readonly [string, unknown, Settings])[] = [
    ['vendor_off', 'window_opened', { vendors: [otherChat] }],
    ['event_unnamed', { name: 'window_opened' }, {}],
    ['event_unnamed', jwt, {}],
    ['not_in_only', 'window_opened', { only: [`${otherChat}:*`] }],
    ['in_ignore', 'window_opened', { ignore: ['window_*'] }],
    ['personal_name', 'salutation_mrs', {}],
    ['personal_name', 'mail_jane@shop.example', {}],
    ['before_consent', 'window_opened', { consent: 'denied', beforeConsent: 'drop' }],
  ];

  for (const [code, native, settings] of cases) {
    it(`says ${code} and nothing about the event itself`, () => {
      const { records, ignored, withheld } = explain(native, { label: 'x' }, settings);

      assert.deepEqual(records, []);
      assert.deepEqual(withheld, []);
      assert.equal(ignored?.code, code);
      assert.match(ignored.description, /^[A-Z][^\n]+\.$/);
      assert.doesNotMatch(ignored.description, /salutation|jane/);
    });
  }
});

describe('notes', () => {
  const notes = (native: string, settings: Settings) => explain(native, {}, settings).notes;

  it('tell of waiting, of two records from one event and of another name', () => {
    assert.match(notes('window_opened', { consent: 'denied' }).join(), /waits until it is given/);
    assert.match(notes('message', {}).join(), /2 records: chat_engaged, chat_message_sent/);
    assert.match(
      notes('window_opened', { events: { window_opened: 'chat_hello' } }).join(),
      /makes it chat_hello/,
    );
    assert.match(notes('call_signup', {}).join(), /sdkCalls/);
  });

  it('tell which setting is wrong', () => {
    const wrong = { staff: 'maybe', stuff: 1 } as unknown as Settings;

    assert.deepEqual(
      notes('window_opened', wrong).map(note => note.split(' ').slice(0, 5).join(' ')),
      ['The setting staff has a', 'There is no setting stuff;'],
    );
  });
});

describe('what explain is asked', () => {
  it('is about a chat product that there is, or says which there are', () => {
    assert.throws(() => explainReal('nobody' as VendorId, 'open', {}, {}), {
      name: 'TypeError',
      message: `explain: "nobody" is not a chat product. Choose among ${vendorIds.join(', ')}.`,
    });
  });

  it('may leave out the settings, which are then the defaults', () => {
    const { records, notes } = explain('window_opened', {});

    assert.equal(records[0]!.event, 'chat_opened');
    assert.deepEqual(notes, []);
  });

  it('is answered with the defaults where the settings are no object, and says so', () => {
    const { notes } = explain('window_opened', {}, null as unknown as Settings);

    assert.deepEqual(notes, ['The settings are not an object; the defaults are used.']);
  });
});
