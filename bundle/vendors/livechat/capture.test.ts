import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Settings } from '../../../schemas/src/settings.ts';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from '../../core/fake-page.ts';
import { nativesOn } from '../room/natives-on.ts';
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { simulate, snippet } from './simulator.ts';

const realm = realmOf(runInNewContext('JSON'));
const everything: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  ignore: [],
};
const natives = Object.keys(catalogue.events);
const stateOf = (page: FakePage) => page.chatTracker.status!().vendors.livechat;

/** A page with a loaded chat, whose first record tells that it is ready. */
function talking(settings: Settings = {}) {
  const page = listeningPage(settings);
  const widget = simulate(page, { realm });
  widget.load();
  return { page, widget, rest: async () => (await recordsOf(page)).slice(1) };
}

describe('the chat', () => {
  it('is heard in all that it is documented to tell', async () => {
    const { page, widget } = talking(everything);

    for (const native of natives.slice(1)) widget.emit(native);

    assert.deepEqual(await nativesOn(page), natives);
  });

  it('is heard with listeners of the site, which run as without us', async () => {
    const mine = listener();
    const page = listeningPage();
    snippet(page).on('visibility_changed', mine);
    const widget = simulate(page, { realm });

    widget.load();
    widget.open();

    assert.deepEqual(await nativesOn(page), widget.fired);
    assert.equal(mine.heard.length, 1);
  });

  it('is waited for, met by its snippet, then heard', () => {
    const page = listeningPage();
    const states = [stateOf(page)?.state];

    snippet(page);
    states.push(stateOf(page)?.state);
    simulate(page).load();
    states.push(stateOf(page)?.state);

    assert.deepEqual(states, ['waiting', 'hooked', 'heard']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('that was there first is reported, tells that it is ready, and is heard from now on', async () => {
    const page = fakePage();
    const widget = simulate(page);
    widget.load();
    widget.open();

    startScript(page);
    widget.close();

    assert.deepEqual(await nativesOn(page), ['ready', 'visibility_changed']);
    assert.deepEqual(stateOf(page), { state: 'heard', events: 2, why: 'loaded_late' });
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: 'LiveChatWidget' }]);
  });

  it('whose snippet was there first, and nothing else, is heard whole', async () => {
    const page = fakePage();
    snippet(page);
    startScript(page);

    const widget = simulate(page);
    play(widget);

    const heard = await nativesOn(page);
    assert.equal(heard.length, widget.fired.length + 1);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('that is taken away and put on the page again is heard once in each', async () => {
    const { page, widget } = talking();

    widget.destroy();
    widget.load();
    widget.open();

    assert.deepEqual(
      (await recordsOf(page)).map(({ event, chat_nth }) => [event, chat_nth]),
      [
        ['chat_ready', 1],
        ['chat_ready', 2],
        ['chat_opened', 1],
      ],
    );
  });

  for (const [what, change] of [
    ['a copy', {}],
    ['a copy in which a tool wraps how listeners are taken', { on() {} }],
  ] as const) {
    it(`is ready once, and heard on, where ${what} of its object takes its place`, async () => {
      const { page, widget } = talking();
      const chat = page as FakePage & { LiveChatWidget: object };
      stateOf(page);

      for (let tool = 0; tool < 3; tool++) {
        chat.LiveChatWidget = { ...chat.LiveChatWidget, ...change };
        stateOf(page);
      }
      widget.open();

      assert.deepEqual(await nativesOn(page), ['ready', 'visibility_changed']);
    });
  }

  it('that is put there anew is heard even where a copy of it stood there, and nobody looked', async () => {
    const { page, widget } = talking();
    const chat = page as FakePage & { LiveChatWidget: object };
    chat.LiveChatWidget = { ...chat.LiveChatWidget };
    stateOf(page);

    widget.destroy();
    widget.load();
    widget.open();

    assert.deepEqual(await nativesOn(page), ['ready', 'ready', 'visibility_changed']);
  });

  it('is subscribed to once, however often the page is looked at', async () => {
    const { page, widget } = talking();

    for (let look = 0; look < 5; look++) stateOf(page);
    widget.open();

    assert.deepEqual(await nativesOn(page), ['ready', 'visibility_changed']);
  });

  it('finds no `LiveChatWidget` of ours, for which its own package tests', () => {
    assert.ok(!('LiveChatWidget' in listeningPage()));
  });

  it('is not what an element is, whose id the page lets stand on the window', () => {
    class Elements {
      LiveChatWidget = { nodeType: 1, on: listener() };
    }
    const elements = new Elements();
    const page = Object.setPrototypeOf(fakePage(), elements) as FakePage;

    startScript(page);

    assert.equal(stateOf(page)?.state, 'waiting');
    assert.equal(elements.LiveChatWidget.on.heard.length, 0);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('whose global throws when it is read does no harm', () => {
    const page = Object.defineProperty(fakePage(), 'LiveChatWidget', { get: fail });

    assert.doesNotThrow(() => startScript(page));

    assert.equal(stateOf(page)?.state, 'waiting');
  });

  it('that refuses listeners is reported as deaf', () => {
    const page = fakePage({ LiveChatWidget: { on: fail } });

    startScript(page);

    assert.deepEqual(stateOf(page), { state: 'deaf', events: 0, why: 'hook_refused' });
  });

  it('has its listeners back when the script stops', async () => {
    const page = fakePage();
    const widget = simulate(page);
    widget.load();
    const stop = startScript(page);
    await recordsOf(page);
    const [before] = [page.dataLayer.length];

    stop();
    widget.open();

    assert.equal((await recordsOf(page)).length, before);
  });

  it('is subscribed to under the names that it knows alone', t => {
    const error = t.mock.method(console, 'error', () => {});

    talking();

    assert.equal(error.mock.callCount(), 0);
  });

  it('tells of the first message of the visitor, then of each', async () => {
    const { widget, rest } = talking();

    widget.greet();
    for (const text of ['Hello', 'Is anybody there?']) widget.send(text);

    assert.deepEqual(
      (await rest()).map(({ event }) => event),
      [
        ...['chat_offered', 'chat_activity', 'chat_started'],
        ...['chat_engaged', 'chat_message_sent', 'chat_message_sent'],
      ],
    );
  });
});

describe('what a record says', () => {
  it('is who of the team has written, where the site keeps staff and e-mail addresses', async () => {
    for (const [settings, id] of [
      [everything, 'jonas.muster@team.example'],
      [{ staff: 'keep' }, undefined],
      [{ personalData: 'keep' }, undefined],
    ] as const) {
      const { widget, rest } = talking(settings);

      widget.emit('new_event', { author: { id: 'jonas.muster@team.example', type: 'agent' } });

      const [record] = await rest();
      assert.equal(record?.event, 'chat_message_received');
      assert.equal(record?.chat_operator_id, id);
    }
  });

  it('is never who the visitor is, also where everything is kept', async () => {
    const { widget, rest } = talking(everything);

    widget.send('Hello');

    for (const record of await rest()) assert.equal(record.chat_operator_id, undefined);
  });

  it('is nothing of what visitors are, even if everything is kept and asked for', async () => {
    const customKeys = [
      ...['customerData.email', 'customerData.name', 'author.id', 'author.name', 'uniqueId', 'eventId'],
      ...['login', 'label', 'value', 'greeting.uniqueId', 'customerData.sessionVariables.order'],
    ];
    const page = listeningPage({ ...everything, customKeys });
    const widget = simulate(page, { realm });

    play(widget);
    for (const native of natives) widget.emit(native);

    const told = JSON.stringify(await recordsOf(page));
    const allowed = ['jonas.muster-5f2c', 'size_42'];
    assert.deepEqual(
      widget.secrets.filter(secret => told.includes(secret) && !allowed.includes(secret)),
      [],
    );
  });

  for (const [rating, event, score] of [
    ['good', 'chat_rated', 1],
    ['bad', 'chat_rated', 0],
    ['none', 'chat_activity', undefined],
    ['Good', 'chat_activity', undefined],
    [1, 'chat_activity', undefined],
    [true, 'chat_activity', undefined],
    [null, 'chat_activity', undefined],
    [['good'], 'chat_activity', undefined],
    [{ rating: 'good' }, 'chat_activity', undefined],
    [{ type: 'ticket' }, 'chat_activity', undefined],
  ] as const) {
    it(`of a rating of ${JSON.stringify(rating)} is ${event}`, async () => {
      const { widget, rest } = talking();

      widget.emit('rating_submitted', rating);

      const [record, ...more] = await rest();
      assert.deepEqual(more, []);
      assert.equal(record?.event, event);
      assert.equal(record?.chat_score, score);
      assert.equal(record?.chat_scale, score === undefined ? undefined : 'thumb');
    });
  }

  for (const [native, payload] of [
    ['visibility_changed', { type: 'ticket' }],
    ['visibility_changed', { visibility: 'offline' }],
    ['visibility_changed', 'maximized '],
    ['form_submitted', { status: 'chatting' }],
    ['new_event', { type: 'ticket' }],
    ['new_event', { author: { type: 'maximized' } }],
    ['new_event', { author: { type: 'customer' }, greeting: {} }],
    ['new_event', { author: 'customer' }],
    ['new_event', 'customer'],
    ['new_event', { type: 'agent' }],
    ['new_event', { author: 'agent', type: 'customer' }],
    ['new_event', { visibility: 'customer' }],
    ['visibility_changed', { author: { type: 'maximized' } }],
    ['availability_changed', { visibility: 'offline' }],
    ['availability_changed', 'offline'],
    ['form_submitted', 'ticket'],
    ['form_submitted', { author: { type: 'ticket' } }],
    ['customer_status_changed', { status: ['chatting'] }],
    ['customer_status_changed', 'chatting'],
  ] as const) {
    it(`of ${native} with ${JSON.stringify(payload)} is other activity`, async () => {
      const { widget, rest } = talking();

      widget.emit(native, payload);

      assert.deepEqual(
        (await rest()).map(({ event }) => event),
        ['chat_activity'],
      );
    });
  }

  for (const [native, event] of [
    ['ready', 'chat_ready'],
    ['rich_message_button_clicked', 'chat_answered'],
    ['greeting_displayed', 'chat_offered'],
    ['greeting_hidden', 'chat_activity'],
  ] as const) {
    it(`of ${native} is what its name says, whatever it holds`, async () => {
      const payloads = ['good', 'bad', 'customer', { type: 'bad' }, { status: 'good' }];
      const { widget, rest } = talking({ maxPerMinute: 1000, ignore: [] });

      for (const payload of payloads) widget.emit(native, payload);

      assert.deepEqual(
        (await rest()).map(record => record.event),
        payloads.map(() => event),
      );
    });
  }

  it('is made whatever an event holds, and nothing is thrown', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const broken = Object.defineProperty({ type: 'agent' }, 'id', { get: fail });
    const page = listeningPage({ ...everything, maxPerMinute: 1000 });
    const widget = simulate(page, { realm: thing => thing });
    widget.load();
    const payloads = [
      undefined,
      null,
      [],
      'offline',
      7,
      Symbol('a'),
      proxy,
      { author: broken },
      { author: proxy },
    ];

    // A payload left out would be one that the chat makes up.
    for (const payload of payloads) for (const native of natives) widget.emit(native, payload ?? null);

    const records = (await recordsOf(page)).slice(1);
    assert.equal(records.length, payloads.length * natives.length);
    assert.deepEqual(
      records.filter(({ chat_operator_id }) => chat_operator_id !== undefined),
      [],
    );
    assert.deepEqual(widget.errors, []);
    assert.equal(page.chatTracker.status!().counts.dropped, 0);
  });
});
