import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from '../../core/fake-page.ts';
import { nativesOn } from '../room/natives-on.ts';
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { processId, simulate } from './simulator.ts';

type Command = (this: unknown, ...args: unknown[]) => unknown;
type Listener = (native: string, detail?: object) => void;

const realm = realmOf(runInNewContext('JSON'));

/** A page with a `LoyJoy` that keeps what it was called with. */
function pageWithCommands(globals: object = {}) {
  const calls: unknown[][] = [];
  const page = listeningPage({}, globals);
  page.LoyJoy = (...args: unknown[]) => calls.push(args);
  const call = (...args: unknown[]) => (page.LoyJoy as Command)(...args);
  const listenersOf = (call: number) =>
    (calls[call]![1] as { eventListeners: readonly Listener[] }).eventListeners;
  return { page, calls, call, listenersOf };
}

const stateOf = (page: FakePage) => page.chatTracker.status!().vendors.loyjoy;

describe('the chat that a page boots', () => {
  it('where something threw when its global was read is heard all the same', async () => {
    const page = Object.defineProperty(fakePage(), 'LoyJoy', { get: fail, configurable: true });
    assert.doesNotThrow(() => startScript(page));

    Object.defineProperty(page, 'LoyJoy', { value: undefined, writable: true, configurable: true });
    page.chatTracker.status!();
    const widget = simulate(page, { realm });
    play(widget);

    assert.ok((await nativesOn(page)).length > 0);
  });

  it('without listeners is heard', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });

    play(widget);

    const natives = await nativesOn(page);
    assert.deepEqual(
      natives,
      widget.fired.filter(native => !/screen_time|live_chat_duration/.test(native)),
    );
  });

  it('with listeners is heard, and they are called', async () => {
    const site = listener();
    const page = listeningPage();
    const widget = simulate(page, { realm });

    widget.load();
    widget.boot({ process: processId, eventListeners: [site] });

    assert.deepEqual(await nativesOn(page), widget.fired);
    assert.deepEqual(site.names(), widget.fired);
  });

  it('is heard even if a listener of the site throws', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });

    widget.load();
    widget.boot({ eventListeners: [fail] });

    assert.deepEqual(await nativesOn(page), widget.fired);
    assert.ok(widget.errors.length > 0);
  });

  it('is waited for, met with its boot, then heard', () => {
    const { page, call, listenersOf } = pageWithCommands();
    const states = [stateOf(page)?.state];

    call('boot', {});
    states.push(stateOf(page)?.state);
    listenersOf(0)[0]!('load');
    states.push(stateOf(page)?.state);

    assert.deepEqual(states, ['waiting', 'hooked', 'heard']);
  });

  it('may report without a detail', async () => {
    const { page, call, listenersOf } = pageWithCommands();

    call('boot', {});
    listenersOf(0)[0]!('open');

    assert.deepEqual(await nativesOn(page), ['open']);
  });

  it('and removed and booted again, as on routes, is heard once', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });
    const options = { process: processId, eventListeners: [listener()] };
    widget.load();

    for (let route = 0; route < 3; route++) {
      widget.boot(options);
      (page.LoyJoy as Command)('remove');
    }

    assert.deepEqual(await nativesOn(page), widget.fired);
  });
});

describe('the list of listeners of the site', () => {
  it('gets ours in front, in place', () => {
    const { call, calls, listenersOf } = pageWithCommands();
    const site = listener();
    const options = { process: processId, eventListeners: [site] };

    call('boot', options);

    assert.equal(calls[0]![1], options);
    assert.equal(listenersOf(0), options.eventListeners);
    assert.deepEqual([options.eventListeners.length, options.eventListeners[1]], [2, site]);
  });

  it('gets ours once, though the options are used for several boots', async () => {
    const { page, call, listenersOf } = pageWithCommands();
    const options = { eventListeners: [listener()] };

    call('boot', options);
    call('boot', options);
    for (const listener of listenersOf(1)) listener('open');

    assert.equal(options.eventListeners.length, 2);
    assert.deepEqual(await nativesOn(page), ['open']);
  });

  it('that is shared by different options gets ours once', async () => {
    const { page, call, listenersOf } = pageWithCommands();
    const eventListeners = [listener()];

    call('boot', { process: 'a', eventListeners });
    call('boot', { process: 'b', eventListeners });
    for (const listener of listenersOf(1)) listener('open');

    assert.deepEqual(await nativesOn(page), ['open']);
  });

  it('that is missing or empty is given to a copy of the options', async () => {
    for (const eventListeners of [undefined, null, false, 0, '']) {
      const { page, call, calls, listenersOf } = pageWithCommands();
      const options = { process: processId, eventListeners };
      call('boot', options);
      listenersOf(0)[0]!('open');
      assert.deepEqual(options, { process: processId, eventListeners });
      assert.equal((calls[0]![1] as typeof options).process, processId);
      assert.deepEqual(await nativesOn(page), ['open']);
    }
  });

  it('that is frozen stays as it is, and a copy is booted', async () => {
    const { page, call, listenersOf } = pageWithCommands();
    const site = listener();
    const eventListeners = Object.freeze([site]);

    call('boot', { eventListeners });
    for (const each of listenersOf(0)) each('open');

    assert.deepEqual(eventListeners, [site]);
    assert.deepEqual(await nativesOn(page), ['open']);
    assert.deepEqual(site.names(), ['open']);
  });

  it('in frozen options is heard, with or without a list', async () => {
    const { page, call, listenersOf } = pageWithCommands();

    call('boot', Object.freeze({ eventListeners: [] }));
    call('boot', Object.freeze({ process: processId }));
    listenersOf(0)[0]!('open');
    listenersOf(1)[0]!('close');

    assert.deepEqual(await nativesOn(page), ['open', 'close']);
  });

  it('may come from another realm', async () => {
    const { page, call, listenersOf } = pageWithCommands();

    call('boot', runInNewContext('({ eventListeners: [() => {}] })'));
    listenersOf(0)[0]!('open');

    assert.equal(listenersOf(0).length, 2);
    assert.deepEqual(await nativesOn(page), ['open']);
  });

  it('may be changed by the site after the boot', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });
    const eventListeners: unknown[] = [];
    const late = listener();
    widget.load();
    widget.boot({ eventListeners });

    eventListeners.push(late);
    widget.open();

    assert.ok((await nativesOn(page)).includes('open'));
  });
});

describe('listeners by name, as in older guides', () => {
  for (const keyed of ['boot', 'event'] as const) {
    it(`are heard and called by a chat that looks them up at ${keyed}`, async () => {
      const open = listener();
      const page = listeningPage();
      const widget = simulate(page, { realm, keyed });

      widget.load();
      widget.boot({ eventListeners: { open: [open] } });
      widget.open();

      assert.ok((await nativesOn(page)).includes('open'));
      assert.equal(open.names().length, 1);
    });
  }

  it('are heard for every event that has a word, the names of the site, and any name that is asked for', async () => {
    const { page, call, calls } = pageWithCommands();

    call('boot', { eventListeners: { product_tester: [] } });
    const lists = (calls[0]![1] as { eventListeners: { [name: string]: ((detail?: object) => void)[] } })
      .eventListeners;
    for (const name of ['open', 'product_tester', 'nps_survey_score_9', 'jump_decision_3', 'brand_new']) {
      lists[name]![0]!({ process_id: 'p' });
    }

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(({ event, chat_native_event, chat_process_id }) => [
        event,
        chat_native_event,
        chat_process_id,
      ]),
      [
        ['chat_opened', 'open', 'p'],
        ['chat_activity', 'product_tester', 'p'],
        ['chat_rated', 'nps_survey_score_9', 'p'],
        ['chat_answered', 'jump_decision_3', 'p'],
        ['chat_activity', 'brand_new', 'p'],
      ],
    );
  });

  it('stay as the site wrote them, and the list of a name is the same one each time', () => {
    const { call, calls } = pageWithCommands();
    const options = { eventListeners: { open: [listener()] } };

    call('boot', options);
    const { eventListeners } = calls[0]![1] as { eventListeners: { [name: string]: unknown } };

    assert.deepEqual(Object.keys(options.eventListeners), ['open']);
    assert.equal(options.eventListeners.open.length, 1);
    assert.equal(eventListeners.open, eventListeners.open);
    assert.equal(eventListeners.any_name, eventListeners.any_name);
  });

  it('that are used for several boots are heard once', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm, keyed: 'event' });
    const options = { eventListeners: { open: [listener()] } };
    widget.load();

    widget.boot(options);
    widget.boot(options);
    const before = (await nativesOn(page)).length;
    widget.close();

    assert.equal((await nativesOn(page)).length, before + 1);
  });
});

describe('a boot that nobody has documented', () => {
  it('without options passes through as it was', () => {
    const { call, calls } = pageWithCommands();

    call('boot');
    call('boot', undefined);
    call('boot', null);

    assert.deepEqual(calls, [['boot'], ['boot', undefined], ['boot', null]]);
  });

  it('with options that are no object passes through as it was', () => {
    const { call, calls } = pageWithCommands();

    for (const options of ['process-id', 7, true]) call('boot', options);

    assert.deepEqual(calls, [
      ['boot', 'process-id'],
      ['boot', 7],
      ['boot', true],
    ]);
  });

  it('with listeners of an unknown form passes through as it was, and is reported', () => {
    for (const eventListeners of ['open', 7, true, () => {}, { open: listener() }]) {
      const { page, call, calls } = pageWithCommands();
      const options = { eventListeners };
      call('boot', options);
      assert.equal(calls[0]![1], options);
      assert.equal(options.eventListeners, eventListeners);
      assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'listeners_unknown', key: 'LoyJoy' }]);
      assert.deepEqual(stateOf(page), { state: 'deaf', events: 0, why: 'listeners_unknown' });
    }
  });

  it('with options that throw passes through as it was', () => {
    const { call, calls } = pageWithCommands();
    const options = Object.defineProperty({}, 'eventListeners', {
      get: () => {
        throw new Error('not for you');
      },
    });

    call('boot', options);

    assert.equal(calls[0]![1], options);
  });

  it('is reported where the page has put a setter that throws on Object.prototype', t => {
    t.after(() => Reflect.deleteProperty(Object.prototype, 'why'));
    Object.defineProperty(Object.prototype, 'why', {
      set: () => {
        throw new Error('of the page');
      },
      configurable: true,
    });
    const { page, call, calls } = pageWithCommands();
    const options = { eventListeners: 'open' };

    call('boot', options);

    assert.equal(calls[0]![1], options);
    assert.deepEqual(stateOf(page), { state: 'deaf', events: 0, why: 'listeners_unknown' });
  });

  it('is reported as well after one that is heard, which stays heard', () => {
    const { page, call, listenersOf } = pageWithCommands();

    call('boot', {});
    listenersOf(0)[0]!('open');
    call('boot', { eventListeners: 'open' });

    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'listeners_unknown', key: 'LoyJoy' }]);
    assert.equal(stateOf(page)?.state, 'heard');
  });

  it('may be followed by one that is heard', async () => {
    const { page, call, listenersOf } = pageWithCommands();

    call('boot', { eventListeners: 'open' });
    call('boot', {});
    listenersOf(1)[0]!('open');

    assert.deepEqual(await nativesOn(page), ['open']);
    assert.equal(stateOf(page)?.state, 'heard');
  });
});

describe('the function LoyJoy', () => {
  it('gets every other command as it is', () => {
    const { call, calls } = pageWithCommands();
    const options = { eventListeners: [] };

    for (const command of ['open', 'close', 'hide', 'show', 'remove', 'Boot', undefined])
      call(command, options);
    call();

    assert.deepEqual(calls, [
      ...['open', 'close', 'hide', 'show', 'remove', 'Boot', undefined].map(command => [command, options]),
      [],
    ]);
    assert.deepEqual(options, { eventListeners: [] });
  });

  it('keeps its `this`, its answer, its exceptions and its properties', () => {
    const page = listeningPage();
    const error = new Error('of the widget');
    const LoyJoy = Object.assign(
      function (this: unknown, command: string) {
        assert.notEqual(command, 'remove', error);
        return [this, command];
      },
      { version: 7 },
    );
    page.LoyJoy = LoyJoy;
    const covered = page.LoyJoy as typeof LoyJoy;

    assert.deepEqual(covered.call('self', 'boot'), ['self', 'boot']);
    assert.throws(
      () => covered('remove'),
      thrown => thrown === error,
    );
    assert.equal(covered.version, 7);
  });

  it('is not there before the chat has made it', () => {
    const page = listeningPage();

    assert.equal(typeof page.LoyJoy, 'undefined');
  });

  it('made anew by a second script is heard', async () => {
    const { page, call } = pageWithCommands();
    const calls: unknown[][] = [];

    page.LoyJoy = (...args: unknown[]) => calls.push(args);
    call('boot', {});
    (calls[0]![1] as { eventListeners: Listener[] }).eventListeners[0]!('open');

    assert.deepEqual(await nativesOn(page), ['open']);
  });

  it('declared by a script that replaces the hook is heard after the next look', async () => {
    const { page } = pageWithCommands();
    const calls: unknown[][] = [];

    Object.defineProperty(page, 'LoyJoy', {
      value: (...args: unknown[]) => calls.push(args),
      writable: true,
      enumerable: true,
      configurable: false,
    });
    page.chatTracker.push({});
    (page.LoyJoy as Command)('boot', {});
    (calls[0]![1] as { eventListeners: Listener[] }).eventListeners[0]!('open');

    assert.deepEqual(await nativesOn(page), ['open']);
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'hook_replaced', key: 'LoyJoy' }]);
  });

  it('is the own function of the chat again after stop, and boots without us', () => {
    const { page, call, calls } = pageWithCommands();
    const kept = page.LoyJoy as Command;

    page.chatTracker.stop!();
    call('boot', {});

    assert.notEqual(page.LoyJoy, kept);
    assert.deepEqual(calls, [['boot', {}]]);
  });
});

describe('a chat that was there first', () => {
  it('counts as deaf and is reported', () => {
    const page = fakePage({ LoyJoy: () => {} });

    startScript(page);

    assert.deepEqual(stateOf(page), { state: 'deaf', events: 0, why: 'loaded_late' });
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: 'LoyJoy' }]);
  });

  it('is heard after its next boot', async () => {
    const page = fakePage();
    const widget = simulate(page, { realm });
    widget.load();
    widget.boot();

    startScript(page);
    widget.open();
    const lost = await nativesOn(page);
    widget.boot({ process: processId });
    widget.close();

    assert.deepEqual(lost, []);
    assert.ok((await nativesOn(page)).includes('close'));
    assert.equal(stateOf(page)?.state, 'heard');
  });
});

describe('a chat that its own script starts', () => {
  /** A document that has one script, and finds it as a browser would for attribute selectors of this kind. */
  const documentWith = (src: string) => ({
    querySelector: (selector: string) =>
      /^script/.test(selector) &&
      [...selector.matchAll(/\[src\*="([^"]+)"\]/g)].every(([, part]) => src.includes(part!))
        ? {}
        : null,
    addEventListener: () => {},
  });
  const embeds = {
    'https://stable.loyjoy.com/widget.js?process=b9a1e7d2': true,
    'https://chat.shop.example/widget.js?locale=de&process=b9a1e7d2': true,
    'https://stable.loyjoy.com/widget.js': false,
    'https://shop.user.com/widget.js': false,
  };

  for (const [src, oneTag] of Object.entries(embeds)) {
    it(`${oneTag ? 'is' : 'is not'} seen in ${src}`, () => {
      const page = listeningPage({}, { document: documentWith(src) });

      assert.equal(stateOf(page)?.state === 'deaf', oneTag);
      assert.equal(stateOf(page)?.why === 'one_tag_embed', oneTag);
    });
  }

  it('is reported once', () => {
    const page = listeningPage(
      {},
      { document: documentWith('https://stable.loyjoy.com/widget.js?process=b') },
    );

    page.chatTracker.push({}, {});

    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'one_tag_embed', key: 'LoyJoy' }]);
  });

  it('is seen when it comes later', () => {
    const document = documentWith('');
    const page = listeningPage({}, { document });

    Object.assign(document, documentWith('https://stable.loyjoy.com/widget.js?process=b'));
    page.chatTracker.push({});

    assert.equal(stateOf(page)?.state, 'deaf');
  });

  it('is told apart from one that was merely there first, since the remedy is another', () => {
    const document = documentWith('https://stable.loyjoy.com/widget.js?process=b');

    const page = listeningPage({}, { document, LoyJoy: () => {} });

    assert.deepEqual(stateOf(page), { state: 'deaf', events: 0, why: 'one_tag_embed' });
    assert.ok(page.chatTracker.status!().problems.some(({ code }) => code === 'one_tag_embed'));
  });

  it('is not complained about once it reports through its tracking field', async () => {
    const page = listeningPage(
      {},
      { document: documentWith('https://stable.loyjoy.com/widget.js?process=b') },
    );

    page.chatTracker.track!('loyjoy', 'open', { bot_id: 'b' });
    page.chatTracker.push({});

    assert.deepEqual(await nativesOn(page), ['open']);
    assert.equal(stateOf(page)?.state, 'heard');
  });
});

describe('what a record says', () => {
  const detail = {
    bot_id: 'bot-1',
    process_id: 'process-1',
    process_name: 'Present finder',
    sub_process_id: 'step-1',
    sub_process_name: 'Choose a topic',
    label: 'A present for my wife',
    url: 'https://shop.example/summer?customer=K-1',
    email: 'tom@example.com',
    token: 'eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6InRvbS5tdXN0ZXJAZXhhbXBsZS5jb20ifQ.c2ln',
    payload: { text: 'Yes, size 38 is in stock.' },
  };
  const recordOf = async (native: string, settings: object = {}) => {
    const page = listeningPage(settings);
    page.chatTracker.track!('loyjoy', native, realm(detail));
    return (await recordsOf(page))[0]!;
  };

  it('holds the place in the flow, and nothing of the visitor', async () => {
    const record = await recordOf('link_clicked');

    const expected = {
      chat_widget_id: 'bot-1',
      chat_process_id: 'process-1',
      chat_process_name: 'Present finder',
      chat_step_id: 'step-1',
      chat_step_name: 'Choose a topic',
      chat_link_url: 'https://shop.example/summer',
      chat_contact_email: undefined,
    };
    assert.deepEqual({ ...record, ...expected }, record);
  });

  it('holds the mail address where personal data is kept', async () => {
    const record = await recordOf('sign_up', { personalData: 'keep' });

    assert.equal(record.chat_contact_email, 'tom@example.com');
  });

  it('holds the label of links and buttons', async () => {
    for (const native of ['link_clicked', 'proceed_confirmed']) {
      assert.equal((await recordOf(native)).chat_label, detail.label, native);
    }
  });

  it('holds the label of a chosen answer only where answers are kept', async () => {
    const natives = ['jump_decision_2', 'jump_persistent_5', 'quiz_answer', 'data_collection_answer'];

    for (const native of natives) {
      assert.equal((await recordOf(native)).chat_label, undefined, native);
      assert.equal((await recordOf(native, { answers: 'keep' })).chat_label, detail.label, native);
    }
  });

  it('never holds the label of any other event, which may be free text', async () => {
    const natives = [
      'data_collection_question_answered',
      'intent_evaluated',
      'nps_survey_free_text_answered',
      'password_entered',
      'quiz_answer_freetext',
      'product_tester',
    ];

    for (const native of natives) {
      assert.equal((await recordOf(native, { answers: 'keep', personalData: 'keep' })).chat_label, undefined);
    }
  });

  it('never holds a token or message text, even as own fields', async () => {
    const customKeys = ['token', 'payload.text', 'payload', 'bot_id'];

    const record = await recordOf('message_received', { customKeys, personalData: 'keep', answers: 'keep' });

    const own = Object.entries(record).filter(([key, value]) => key.startsWith('chat_custom_') && value);
    assert.deepEqual(own, [['chat_custom_bot_id', 'bot-1']]);
    assert.doesNotMatch(JSON.stringify(record), /eyJ|size 38/);
  });
});
