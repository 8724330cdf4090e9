import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { Problem } from '../../schemas/src/status.ts';
import validate from '../../schemas/validators/settings.validator.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { openDiagnostics } from './diagnostics.ts';
import { recordsOf } from './fake-page.ts';
import { mergeSettings } from './settings.ts';
import { chat, otherChat, syntheticPage } from './synthetic-chat.ts';

const defaults = () =>
  structuredClone(
    Object.fromEntries(dictionary.settings.map(setting => [setting.name, setting.default])),
  ) as Required<Settings>;

/** A chat may be right, and only not in this file. */
const codeOf = (key: string) => (key === 'vendors' ? 'vendor_unknown' : 'setting_invalid');

/** The settings after these pushes, and the problems that were met. */
function merged(...pushes: unknown[]) {
  const settings = defaults();
  const { problems, report } = openDiagnostics(() => {});
  const known = {
    _settings: settings,
    _standard: defaults(),
    _rooms: Object.fromEntries(vendorIds.map(id => [id, {}])),
    _report: report,
  };
  for (const pushed of pushes) mergeSettings(known, pushed);
  return { settings, problems: JSON.parse(JSON.stringify([...problems.values()])) as Problem[] };
}

const fail = () => {
  throw new Error('not for you');
};

/** For each key a value that is right and not the default. */
const right: Required<Settings> = {
  vendors: [chat],
  dataLayer: '_my$Layer2',
  consent: 'denied',
  beforeConsent: 'drop',
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  customKeys: ['order.total', 'basket_id'],
  only: ['talk_*', `${chat}:window_opened`],
  ignore: ['window_opened'],
  events: { talk_ended: 'chat_goodbye', window_closed: 'chat_ended' },
  maxPerMinute: 7,
  memory: 'tab',
  sdkCalls: true,
};

/** For each key values that are wrong. */
const wrong: { readonly [key in keyof Settings]-?: readonly unknown[] } = {
  vendors: [7, true, null, {}],
  dataLayer: [7, '', '2nd', 'data-layer', null, ['dataLayer']],
  consent: ['yes', 'Granted', true, 1, null, { analytics_storage: 'granted' }],
  beforeConsent: ['wait', false, null, ['hold']],
  personalData: ['yes', true, null],
  staff: ['KEEP', 1, null],
  ids: ['keep ', true, {}],
  answers: ['kept', true, null],
  customKeys: [7, null, { a: 1 }],
  only: [7, null, {}],
  ignore: [7, true, null],
  events: ['chat_goal', 7, true, null, ['chat_goal']],
  maxPerMinute: ['many', '60', -1, 0, 1.5, Number.NaN, null],
  memory: ['session', true, null],
  sdkCalls: ['yes', 1, null, {}],
};

for (const key of Object.keys(right) as (keyof Settings)[]) {
  describe(key, () => {
    it('takes a value that is right', () => {
      const { settings, problems } = merged({ [key]: right[key] });

      assert.deepEqual(settings, { ...defaults(), [key]: right[key] });
      assert.deepEqual(problems, []);
    });

    it('skips undefined', () => {
      const { settings, problems } = merged({ [key]: right[key] }, { [key]: undefined });

      assert.deepEqual(settings, { ...defaults(), [key]: right[key] });
      assert.deepEqual(problems, []);
    });

    it('falls back to the default on a wrong value; consent to denied', () => {
      const safe = { ...defaults(), consent: 'denied' };

      const found = wrong[key].map(value => merged({ [key]: right[key] }, { [key]: value }).settings[key]);

      assert.deepEqual(
        found,
        wrong[key].map(() => safe[key]),
      );
    });

    it('reports a wrong value with the key', () => {
      const found = wrong[key].map(value => merged({ [key]: value }).problems[0]);

      assert.deepEqual(
        found.map(problem => [problem?.code, problem?.key]),
        wrong[key].map(() => [codeOf(key), key]),
      );
    });
  });
}

it('shows an offending value that is a text or a number', () => {
  const { problems } = merged({ memory: 'session', staff: 1 });

  assert.deepEqual(problems, [
    { code: 'setting_invalid', key: 'memory', value: 'session' },
    { code: 'setting_invalid', key: 'staff', value: '1' },
  ]);
});

describe('settings of a kind that the schema knows', () => {
  it('are right here too', () => {
    assert.equal(validate(right), true, JSON.stringify(validate.errors));
    assert.deepEqual(merged(right).problems, []);
  });

  it('have defaults that are right', () => {
    assert.equal(validate(defaults()), true, JSON.stringify(validate.errors));
    assert.deepEqual(merged(defaults()).problems, []);
  });

  it('are wrong in the schema as well where they are wrong here', () => {
    const cases = Object.entries(wrong).flatMap(([key, values]) => values.map(value => ({ [key]: value })));

    assert.deepEqual(
      cases.filter(settings => validate(settings)),
      [],
    );
  });
});

describe('a list', () => {
  it('keeps its good items and reports each bad one', () => {
    const { settings, problems } = merged({ vendors: [otherChat, 'nobody', 7, chat] });

    assert.deepEqual(settings.vendors, [otherChat, chat]);
    assert.deepEqual(problems, [
      { code: 'vendor_unknown', key: 'vendors', value: 'nobody' },
      { code: 'vendor_unknown', key: 'vendors', value: '7' },
    ]);
  });

  it('may be one text, as people write it', () => {
    const { settings, problems } = merged({ vendors: chat, only: 'open' });

    assert.deepEqual(settings.vendors, [chat]);
    assert.deepEqual(settings.only, ['open']);
    assert.deepEqual(problems, []);
  });

  it('may be empty', () => {
    const { settings, problems } = merged({ ignore: [] });

    assert.deepEqual(settings.ignore, []);
    assert.deepEqual(problems, []);
  });

  it('may come from another realm', () => {
    const { settings } = merged(runInNewContext(`({ vendors: ["${chat}"], customKeys: ["a.b"] })`));

    assert.deepEqual([...settings.vendors], [chat]);
    assert.deepEqual([...settings.customKeys], ['a.b']);
  });

  it('refuses own fields that would hold message text', () => {
    const { settings, problems } = merged({
      customKeys: [
        ...[
          'text',
          'payload.text',
          'content',
          'a.content',
          'payload.text.0',
          'text.',
          'a.content.b',
          'label',
          'email',
        ],
        ...['textile', 'my_text', 'labels', 'product.label'],
      ],
    });

    assert.deepEqual(settings.customKeys, ['textile', 'my_text', 'labels', 'product.label']);
    assert.equal(problems.length, 9);
  });

  it('refuses own fields with names that are too long or no names', () => {
    const long = 'x'.repeat(29);

    const { settings } = merged({ customKeys: ['x'.repeat(28), long, '', '.a', 'a-b', 'a b'] });

    assert.deepEqual(settings.customKeys, ['x'.repeat(28)]);
  });

  it('is not changed when the page changes its own list later', () => {
    const vendors: string[] = [chat];

    const { settings } = merged({ vendors });
    vendors.push('nonsense');

    assert.deepEqual(settings.vendors, [chat]);
  });
});

describe('the map of renamed events', () => {
  it('keeps its good entries and reports each bad one', () => {
    const { settings, problems } = merged({
      events: {
        end: 'chat_over',
        open: 'opened',
        load: 7,
        close: 'chat_' + 'x'.repeat(36),
        show: 'chat_a-b',
      },
    });

    assert.deepEqual(settings.events, { end: 'chat_over' });
    assert.deepEqual(
      problems.map(({ key, value }) => [key, value]),
      [
        ['events', 'opened'],
        ['events', '7'],
        ['events', 'chat_' + 'x'.repeat(36)],
        ['events', 'chat_a-b'],
      ],
    );
  });

  it('gives an event another word', async () => {
    const page = syntheticPage({ events: { visit_booked: 'chat_appointment' } });

    page.chatTracker.track!(chat, 'visit_booked');

    assert.equal((await recordsOf(page))[0]?.event, 'chat_appointment');
  });

  it('keeps what the name of a renamed event states', async () => {
    const page = syntheticPage({ events: { score_9: 'chat_nps' } });

    page.chatTracker.track!(chat, 'score_9');

    const [record] = await recordsOf(page);
    assert.deepEqual([record?.event, record?.chat_score, record?.chat_scale], ['chat_nps', 9, 'nps']);
  });

  it('makes one record of an event that would make two', async () => {
    const page = syntheticPage({ events: { message: 'chat_message' } });

    page.chatTracker.track!(chat, 'message');

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(({ event }) => event),
      ['chat_message'],
    );
  });

  it('does not find names that every object has', async () => {
    const page = syntheticPage({ events: { end: 'chat_over' } });

    for (const native of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      page.chatTracker.track!(chat, native);
    }

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(({ event }) => event),
      ['chat_activity', 'chat_activity', 'chat_activity', 'chat_activity'],
    );
  });
});

describe('several pushes', () => {
  it('win key by key, the latest first', () => {
    const { settings } = merged(
      { dataLayer: 'first', staff: 'keep', maxPerMinute: 5 },
      { dataLayer: 'second' },
      { maxPerMinute: 9 },
    );

    assert.deepEqual(settings, { ...defaults(), dataLayer: 'second', staff: 'keep', maxPerMinute: 9 });
  });

  it('replace lists and maps whole', () => {
    const { settings } = merged(
      { only: ['open', 'close'], events: { end: 'chat_over', open: 'chat_up' } },
      { only: ['load'], events: { load: 'chat_here' } },
    );

    assert.deepEqual(settings.only, ['load']);
    assert.deepEqual(settings.events, { load: 'chat_here' });
  });

  it('deny consent when one says something that nobody can read', () => {
    const { settings, problems } = merged({ consent: 'granted' }, { consent: 'accepted' });

    assert.equal(settings.consent, 'denied');
    assert.deepEqual(problems, [{ code: 'setting_invalid', key: 'consent', value: 'accepted' }]);
  });

  it('take effect at once, before and after the start', async () => {
    const page = syntheticPage();
    const layers = page as unknown as { dataLayer: unknown[]; late: unknown[] };

    page.chatTracker.track!(chat, 'window_opened');
    await recordsOf(page);
    page.chatTracker.push({ dataLayer: 'late' }, { only: ['window_closed'] });
    page.chatTracker.track!(chat, 'window_opened');
    page.chatTracker.track!(chat, 'window_closed');
    await recordsOf(page);

    assert.equal(layers.dataLayer.length, 1);
    assert.equal(layers.late.length, 1);
  });

  it('are counted by push, as with any array', () => {
    const page = syntheticPage({});

    const length = page.chatTracker.push({ staff: 'keep' }, {});

    assert.equal(length, 3);
    assert.equal(page.chatTracker.length, 3);
  });
});

describe('a hostile push', () => {
  it('that has unknown keys is reported by key', () => {
    const { settings, problems } = merged({ datalayer: 'x', Consent: 'denied' });

    assert.deepEqual(settings, defaults());
    assert.deepEqual(problems, [
      { code: 'setting_unknown', key: 'datalayer' },
      { code: 'setting_unknown', key: 'Consent' },
    ]);
  });

  it('that uses names every object has is reported by key and changes nothing', () => {
    const pushed = JSON.parse('{"__proto__": {"consent": "denied"}, "constructor": 1, "toString": "x"}');

    const { settings, problems } = merged(pushed);

    assert.deepEqual(settings, defaults());
    assert.equal(Object.getPrototypeOf(settings), Object.prototype);
    assert.deepEqual(
      problems.map(({ code, key }) => [code, key]),
      [
        ['setting_unknown', '__proto__'],
        ['setting_unknown', 'constructor'],
        ['setting_unknown', 'toString'],
      ],
    );
  });

  it('that inherits its settings is not read', () => {
    const { settings } = merged(Object.create({ dataLayer: 'inherited' }));

    assert.deepEqual(settings, defaults());
  });

  it('that is no object changes nothing', () => {
    for (const value of [null, 7, true, 'consent', [], ['consent', 'denied'], () => {}, Symbol('x')]) {
      assert.deepEqual(merged(value).settings, defaults());
    }
  });

  it('that is no object is one problem', () => {
    const codes = [null, 7, true, 'consent', () => {}].map(value =>
      merged(value).problems.map(({ code }) => code),
    );

    assert.deepEqual(
      codes,
      codes.map(() => ['setting_invalid']),
    );
  });

  it('that is a text leaves room for other problems', () => {
    const { problems } = merged('a text that somebody pushed by mistake', { consent: 'yes' });

    assert.deepEqual(problems.at(-1), { code: 'setting_invalid', key: 'consent', value: 'yes' });
  });

  it('that is a Proxy whose traps throw changes nothing and is reported', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const pushes = [proxy, new Proxy({}, { ownKeys: fail }), new Proxy({ consent: 1 }, { get: fail })];

    for (const pushed of pushes) {
      const { settings, problems } = merged(pushed);
      assert.deepEqual({ ...settings, consent: 'granted' }, defaults());
      assert.equal(problems[0]?.code, 'setting_invalid');
    }
  });

  it('that is a Proxy which answers is read like any object', () => {
    const { settings } = merged(new Proxy({ consent: 'denied', dataLayer: 'layer' }, {}));

    assert.equal(settings.consent, 'denied');
    assert.equal(settings.dataLayer, 'layer');
  });

  it('with a getter that throws is reported by key, and its other keys are read', () => {
    const pushed = { before: 1, consent: 'denied', staff: 'keep' };
    Object.defineProperty(pushed, 'before', { get: fail, enumerable: true });

    const { settings, problems } = merged(pushed);

    assert.equal(settings.consent, 'denied');
    assert.equal(settings.staff, 'keep');
    assert.equal(problems.length, 1);
  });

  it('with a consent that cannot be read denies it', () => {
    const pushed = Object.defineProperty({}, 'consent', { get: fail, enumerable: true });

    const { settings } = merged(pushed);

    assert.equal(settings.consent, 'denied');
  });

  it('with one value that is wrong loses none of the values after it', () => {
    for (const key of Object.keys(wrong) as (keyof Settings)[]) {
      const { settings } = merged({ [key]: null, memory: 'tab', consent: 'denied' });

      assert.equal(settings.consent, 'denied', key);
    }
  });

  it('with lists and maps that throw is reported by key', () => {
    const events = new Proxy({}, { ownKeys: fail });
    const only = Object.defineProperty(['open'], 0, { get: fail });

    const { settings, problems } = merged({ events, only, consent: 'denied' });

    assert.equal(settings.consent, 'denied');
    assert.deepEqual(
      problems.map(({ key }) => key),
      ['events', 'only'],
    );
  });

  it('with a huge or secret value shows no more of it than a record would', () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6InRvbS5tdXN0ZXJAZXhhbXBsZS5jb20ifQ.c2ln';

    const { problems } = merged({ dataLayer: 'x'.repeat(1000), staff: token });

    assert.deepEqual(problems, [
      { code: 'setting_invalid', key: 'dataLayer', value: 'x'.repeat(100) },
      { code: 'setting_invalid', key: 'staff' },
    ]);
  });

  it('throws nothing into the page', () => {
    const page = syntheticPage();
    const bad = [
      null,
      undefined,
      7,
      'text',
      Symbol('x'),
      new Proxy({}, { ownKeys: fail }),
      Object.create(null),
    ];

    assert.doesNotThrow(() => page.chatTracker.push(...(bad as Settings[])));
    assert.equal(page.chatTracker.length, 1 + bad.length);
  });

  it('is told once, however often it is pushed', () => {
    const { problems } = merged({ consent: 'yes' }, { consent: 'yes' }, { consent: 'yes' });

    assert.equal(problems.length, 1);
  });

  it('does not make the list of problems grow without end', () => {
    const pushes = Array.from({ length: 1000 }, (_, i) => ({ [`key${i}`]: 1 }));

    const { problems } = merged(...pushes);

    assert.equal(problems.length, 20);
  });
});

describe('a data layer that somebody has named', () => {
  it('stays when a second container names another, which is reported with both names', async () => {
    const page = syntheticPage({ dataLayer: 'first' });
    const layers = page as unknown as { first: unknown[]; second?: unknown[] };

    page.chatTracker.push({ dataLayer: 'second' });
    page.chatTracker.track!(chat, 'window_opened');
    await recordsOf(page);

    assert.equal(layers.first.length, 1);
    assert.equal(layers.second, undefined);
    assert.deepEqual(page.chatTracker.status!().problems, [
      { code: 'data_layer_changed', key: 'first', value: 'second' },
    ]);
  });

  it('may be named again', () => {
    const page = syntheticPage({ dataLayer: 'first' });

    page.chatTracker.push({ dataLayer: 'first' });

    assert.deepEqual(page.chatTracker.status!().problems, []);
  });
});
