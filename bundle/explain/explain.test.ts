import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { explain } from './explain.ts';

const jwt = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.x';
const why = (vendor: VendorId, native: unknown, payload: unknown, settings: Settings = {}) =>
  Object.fromEntries(
    explain(vendor, native, payload, settings).withheld.map(({ field, code }) => [field, code]),
  );
const userlike = (session_ctx: object, settings: Settings = {}) =>
  why('userlike', 'chat_started', { global_ctx: {}, session_ctx }, settings);
const loyjoy = (detail: unknown, settings: Settings = {}, native = 'link_clicked') =>
  why('loyjoy', native, detail, settings);

describe('what is withheld', () => {
  it('names the class that is switched off, and how to keep it', () => {
    const { records, withheld } = explain(
      'userlike',
      'chat_started',
      { global_ctx: { widget_id: 7 }, session_ctx: { operator_name: 'Ann' } },
      {},
    );

    assert.equal(records[0]!.chat_widget_id, '7');
    assert.deepEqual(withheld, [
      {
        field: 'chat_operator_name',
        privacy: 'staff',
        setting: 'staff',
        code: 'class_off',
        says: 'chat_operator_name is withheld: the class staff is switched off. Set staff to "keep" to record it.',
      },
    ]);
  });

  it('is nothing once the class is kept, or where nothing came', () => {
    assert.deepEqual(userlike({ operator_name: 'Ann' }, { staff: 'keep' }), {});
    assert.deepEqual(userlike({ operator_name: '', client_name: null }), {});
    assert.deepEqual(why('userlike', 'chat_started', undefined), {});
  });

  it('is a token whether its class is kept or not', () => {
    assert.deepEqual(userlike({ client_name: jwt }), { chat_contact_name: 'token' });
    assert.deepEqual(userlike({ client_name: jwt }, { personalData: 'keep' }), {
      chat_contact_name: 'token',
    });
  });

  it('names a setting only where one helps', () => {
    const [token] = explain('loyjoy', 'open', { process_name: jwt, email: jwt }, {}).withheld;

    assert.equal(token!.code, 'token');
    assert.ok(!('setting' in token!));
  });

  it('is told of no more than twenty values that nobody listed', () => {
    const detail = Object.fromEntries(Array.from({ length: 30 }, (_, nth) => [`own_${nth}`, nth]));

    assert.equal(Object.keys(loyjoy(detail)).length, 20);
  });

  it('is what was cut off', () => {
    const long = 'x'.repeat(101);

    assert.deepEqual(loyjoy({ process_name: long }), { chat_process_name: 'cut' });
    assert.deepEqual(loyjoy({ voucher: long }, { customKeys: ['voucher'] }), { chat_custom_voucher: 'cut' });
    assert.deepEqual(why('loyjoy', long, {}), { chat_native_event: 'cut' });
    assert.deepEqual(loyjoy({ process_name: 'x'.repeat(100) }), {});
  });

  it('is what a link carries besides origin and path', () => {
    const links = [
      'https://a.example/b?mail=c',
      'mailto:ann@example.com',
      'https://u:p@a.example/',
      '/cart#x',
    ];

    for (const url of links) assert.deepEqual(loyjoy({ url }), { chat_link_url: 'link_reduced' }, url);
    for (const url of ['https://a.example/b', '/cart']) assert.deepEqual(loyjoy({ url }), {}, url);
    assert.deepEqual(loyjoy({ url: `https://a.example/${'b'.repeat(200)}` }), { chat_link_url: 'cut' });
    assert.deepEqual(loyjoy({ url: 'http://' }), { chat_link_url: 'link_unreadable' });
    assert.deepEqual(loyjoy({ url: { href: 'https://a.example' } }), { chat_link_url: 'not_primitive' });
  });

  it('is a text that holds an e-mail address, and names the class that lets it through', () => {
    const { withheld } = explain('loyjoy', 'open', { process_name: 'Mail to ann@example.com' }, {});

    assert.deepEqual(withheld, [
      {
        field: 'chat_process_name',
        privacy: 'plain',
        setting: 'personalData',
        code: 'holds_email',
        says:
          'chat_process_name holds an e-mail address, so it is withheld, or that part of the path is replaced by ' +
          '(removed). Set personalData to "keep" to record it.',
      },
    ]);
    assert.deepEqual(loyjoy({ process_name: 'ann%40example.com' }), { chat_process_name: 'holds_email' });
    assert.deepEqual(loyjoy({ label: 'ANN@EXAMPLE.COM' }), { chat_label: 'holds_email' });
    assert.deepEqual(loyjoy({ voucher: 'ann@example.com' }, { customKeys: ['voucher'] }), {
      chat_custom_voucher: 'holds_email',
    });
    assert.deepEqual(loyjoy({ process_name: 'ann@example.com' }, { personalData: 'keep' }), {});
  });

  it('is the step of a path that holds an e-mail address', () => {
    const url = 'https://a.example/confirm/ann@example.com/now';
    const { records } = explain('loyjoy', 'link_clicked', { url }, {});

    assert.equal(records[0]!.chat_link_url, 'https://a.example/confirm/(removed)/now');
    assert.deepEqual(loyjoy({ url }), { chat_link_url: 'holds_email' });
    assert.deepEqual(loyjoy({ url }, { personalData: 'keep' }), {});
  });

  it('is what is no plain value', () => {
    assert.deepEqual(loyjoy({ process_id: { id: 7 } }), { chat_process_id: 'not_primitive' });
    assert.deepEqual(loyjoy({ basket: [1] }, { customKeys: ['basket'] }), {
      chat_custom_basket: 'not_primitive',
    });
  });

  it('is the label of an event whose label may be free text', () => {
    assert.deepEqual(loyjoy({ label: 'a' }), {});
    assert.deepEqual(loyjoy({ label: 'a' }, { answers: 'keep' }, 'made_up'), {
      chat_label: 'label_unlisted',
    });
    assert.deepEqual(loyjoy({ label: 'a' }, {}, 'quiz_answer'), { chat_label: 'class_off' });
  });

  it('is an own value that nobody listed, told by its name', () => {
    const custom_data = { vip: true, order: { total: 7 }, 'a b@c': 1 };

    assert.deepEqual(userlike({ custom_data }, { customKeys: ['order.total'] }), { vip: 'key_unlisted' });
    assert.deepEqual(why('loyjoy', 'open', { bot_id: 'b', voucher: 'v' }), { voucher: 'key_unlisted' });
  });

  it('is no field that the vendor does not offer', () => {
    const fields = explain('usercom', 'onOpen', { operator_name: 'Ann' }, {}).withheld.map(
      ({ field }) => field,
    );

    assert.deepEqual(fields, ['operator_name']);
  });

  it('never holds a value, only names', () => {
    const secret = 'canary';
    const session_ctx = {
      client_name: secret,
      operator_id: secret,
      custom_data: { a: secret, [`${secret} b`]: 1 },
    };
    const { withheld, notes } = explain('userlike', 'chat_started', { session_ctx }, {});

    assert.ok(withheld.length > 2);
    assert.ok(!JSON.stringify([withheld, notes]).includes(secret));
  });
});

describe('a value that decides which event comes', () => {
  it('is not missed, since nobody needs it as a field of its own', () => {
    assert.deepEqual(why('usercom', 'onOpen', { isAdmin: undefined }), {});
    assert.deepEqual(why('usercom', 'onOpen', { isAdmin: true, plan: 'free' }), { plan: 'key_unlisted' });
    assert.ok(!('type' in why('loyjoy', 'message_received', { type: 'SEND_MESSAGE' })));
    assert.deepEqual(why('loyjoy', 'purchase', { type: 'gold' }), { type: 'key_unlisted' });
  });
});

describe('message text', () => {
  it('is named as never read, without being read', () => {
    const touched: string[] = [];
    const trap = (...names: string[]) =>
      Object.defineProperties(
        { isAdmin: false },
        Object.fromEntries(
          names.map(name => [name, { enumerable: true, get: () => touched.push(name) }] as const),
        ),
      );

    const sent = explain('usercom', 'onMessage', trap('content', 'text'), {});
    const received = why('loyjoy', 'message_received', { type: 'SEND_MESSAGE', payload: trap('text') });
    const custom = userlike({ custom_data: trap('content') });

    assert.deepEqual(touched, []);
    assert.deepEqual(
      sent.withheld.map(({ field, code, privacy }) => [field, code, privacy]),
      [
        ['content', 'never_read', 'unread'],
        ['text', 'never_read', 'unread'],
      ],
    );
    assert.equal(received['payload.text'], 'never_read');
    assert.equal(custom.content, 'never_read');
  });
});

describe('an event without a record', () => {
  const cases: readonly (readonly [string, VendorId, unknown, Settings])[] = [
    ['vendor_off', 'loyjoy', 'open', { vendors: ['userlike'] }],
    ['event_unnamed', 'loyjoy', { name: 'open' }, {}],
    ['event_unnamed', 'loyjoy', jwt, {}],
    ['not_in_only', 'loyjoy', 'open', { only: ['userlike:*'] }],
    ['in_ignore', 'loyjoy', 'screen_time', {}],
    ['personal_name', 'loyjoy', 'gender_female', {}],
    ['personal_name', 'loyjoy', 'mail_jane@shop.example', {}],
    ['before_consent', 'loyjoy', 'open', { consent: 'denied', beforeConsent: 'drop' }],
  ];

  for (const [code, vendor, native, settings] of cases) {
    it(`says ${code} and nothing about the event itself`, () => {
      const { records, ignored, withheld } = explain(vendor, native, { label: 'x' }, settings);

      assert.deepEqual(records, []);
      assert.deepEqual(withheld, []);
      assert.equal(ignored?.code, code);
      assert.match(ignored.says, /^[A-Z][^\n]+\.$/);
      assert.doesNotMatch(ignored.says, /female|jane/);
    });
  }
});

describe('notes', () => {
  const notes = (native: string, payload: unknown, settings: Settings) =>
    explain('usercom', native, payload, settings).notes;

  it('tell of waiting, of two records from one event and of another name', () => {
    assert.match(notes('onOpen', {}, { consent: 'denied' }).join(), /waits until it is given/);
    assert.match(
      notes('onMessage', { isAdmin: false }, {}).join(),
      /2 records: chat_engaged, chat_message_sent/,
    );
    assert.match(notes('onOpen', {}, { events: { onOpen: 'chat_hello' } }).join(), /makes it chat_hello/);
    assert.match(notes('event.signup', {}, {}).join(), /sdkCalls/);
  });

  it('tell which setting is wrong', () => {
    const wrong = { staff: 'maybe', stuff: 1 } as unknown as Settings;

    assert.deepEqual(
      notes('onOpen', {}, wrong).map(note => note.split(' ').slice(0, 5).join(' ')),
      ['The setting staff has a', 'There is no setting stuff;'],
    );
  });
});

describe('what explain is asked', () => {
  it('is about a chat product that there is, or says which there are', () => {
    assert.throws(
      () => explain('tawk' as VendorId, 'open', {}, {}),
      /^TypeError: explain: "tawk" is no chat product\. Choose among loyjoy, usercom, userlike\.$/,
    );
  });

  it('may leave out the settings, which are then the defaults', () => {
    const { records, notes } = explain('loyjoy', 'open', {});

    assert.equal(records[0]!.event, 'chat_opened');
    assert.deepEqual(notes, []);
  });

  it('is answered with the defaults where the settings are no object, and says so', () => {
    const { notes } = explain('loyjoy', 'open', {}, null as unknown as Settings);

    assert.deepEqual(notes, ['The settings are no object; the defaults are used.']);
  });
});
