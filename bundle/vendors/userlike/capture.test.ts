import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Settings } from '../../../schemas/src/settings.ts';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from '../../core/fake-page.ts';
import { userlike } from '../generated/ships.ts';
import { nativesOn } from '../room/natives-on.ts';
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { contexts, simulate } from './simulator.ts';

type Callback = (this: unknown, ...args: unknown[]) => unknown;

const callbackOf = (page: FakePage) => page.userlikeTrackingEvent as Callback;
const { global_ctx, session_ctx } = contexts;
const realm = realmOf(runInNewContext('JSON'));

const stateOf = (page: FakePage) => page.chatTracker.status!().vendors.userlike;

describe('the callback of the site', () => {
  it('is heard and called when it was set before', async () => {
    const track = listener();
    const page = listeningPage({}, { userlikeTrackingEvent: track });

    callbackOf(page)('chat_started');

    assert.deepEqual(await nativesOn(page), ['chat_started']);
    assert.deepEqual(track.names(), ['chat_started']);
  });

  it('is heard and called when it is set after', async () => {
    const track = listener();
    const page = listeningPage();

    page.userlikeTrackingEvent = track;
    callbackOf(page)('chat_started');

    assert.deepEqual(await nativesOn(page), ['chat_started']);
    assert.deepEqual(track.names(), ['chat_started']);
  });

  it('that was set twice is heard once, and the last one is called', async () => {
    const [first, second] = [listener(), listener()];
    const page = listeningPage();

    page.userlikeTrackingEvent = first;
    page.userlikeTrackingEvent = second;
    callbackOf(page)('chat_started');

    assert.deepEqual(await nativesOn(page), ['chat_started']);
    assert.deepEqual([first.names(), second.names()], [[], ['chat_started']]);
  });

  it('that another tool chains is heard once, and both are called', async () => {
    const [first, second] = [listener(), listener()];
    const page = listeningPage({}, { userlikeTrackingEvent: first });

    const earlier = callbackOf(page);
    page.userlikeTrackingEvent = function (this: unknown, ...args: unknown[]) {
      second(args[0]);
      return earlier.apply(this, args);
    };
    callbackOf(page)('chat_started', global_ctx, session_ctx);

    assert.deepEqual(await nativesOn(page), ['chat_started']);
    assert.deepEqual([first.names(), second.names()], [['chat_started'], ['chat_started']]);
  });

  it('gets the contexts themselves, with the `this` and the answer of the call', () => {
    const seen: unknown[] = [];
    const page = listeningPage();
    page.userlikeTrackingEvent = function (this: unknown, ...args: unknown[]) {
      seen.push(this, ...args);
      return 'answer';
    };

    const answer = callbackOf(page).call(page, 'chat_started', global_ctx, session_ctx);

    assert.equal(answer, 'answer');
    assert.equal(seen[0], page);
    assert.equal(seen[2], global_ctx);
    assert.equal(seen[3], session_ctx);
  });

  it('may throw: the record is made, and the exception is its own', async () => {
    const page = listeningPage();
    page.userlikeTrackingEvent = (_: string, __: object, { operator_id }: { operator_id: number }) =>
      operator_id;

    assert.throws(() => callbackOf(page)('chat_started'), /operator_id/);

    assert.deepEqual(await nativesOn(page), ['chat_started']);
  });

  it('may be taken away: the messenger still finds a function, and events are heard', async () => {
    const page = listeningPage({}, { userlikeTrackingEvent: listener() });

    page.userlikeTrackingEvent = undefined;
    callbackOf(page)('chat_started');

    assert.deepEqual(await nativesOn(page), ['chat_started']);
  });

  it('that is no function stays what it is', async () => {
    const page = listeningPage();

    page.userlikeTrackingEvent = 'off';

    assert.equal(page.userlikeTrackingEvent, 'off');
    assert.deepEqual(await nativesOn(page), []);
  });

  it('is set after the script of the messenger has loaded, as some tools do: only earlier events are without it', async () => {
    const track = listener();
    const page = listeningPage();
    const widget = simulate(page);

    widget.load();
    page.userlikeTrackingEvent = track;
    widget.open();

    assert.deepEqual(await nativesOn(page), ['button_displayed', 'chat_window_maximized']);
    assert.deepEqual(track.names(), ['chat_window_maximized']);
  });
});

describe('the messenger', () => {
  it('is heard without any callback of the site', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });

    play(widget);

    assert.deepEqual(await nativesOn(page), widget.fired);
  });

  it('mounted anew on the next route is heard with its new number', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });

    widget.load(1);
    widget.unload();
    widget.load(2);

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(({ chat_widget_id, chat_nth }) => [chat_widget_id, chat_nth]),
      [
        ['1', 1],
        ['2', 2],
      ],
    );
  });

  it('that opens itself in the callback of the site makes two events', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });
    page.userlikeTrackingEvent = (name: string) => name === 'button_displayed' && widget.open();

    widget.load();

    assert.deepEqual(await nativesOn(page), ['button_displayed', 'chat_window_maximized']);
  });

  it('is waited for, then met, then heard', () => {
    const page = listeningPage();
    const states = [stateOf(page)?.state];

    page.userlike = {};
    page.chatTracker.push({});
    states.push(stateOf(page)?.state);
    callbackOf(page)('button_displayed');
    states.push(stateOf(page)?.state);

    assert.deepEqual(states, ['waiting', 'hooked', 'heard']);
    assert.equal(stateOf(page)?.events, 1);
  });

  it('that was there first is reported, and heard from now on', async () => {
    const page = fakePage();
    const widget = simulate(page, { realm });
    widget.load();

    startScript(page);
    widget.open();

    assert.deepEqual(await nativesOn(page), ['chat_window_maximized']);
    assert.deepEqual(stateOf(page), { state: 'heard', events: 1, why: 'loaded_late' });
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: 'userlike' }]);
  });

  it('that is mounted through its npm package shows by its frame, before the first event', () => {
    const frames: string[] = [];
    const document = {
      querySelector: (selector: string) => {
        const [, beginning] = /^\[id\^="(.+)"\]$/.exec(selector)!;
        return frames.some(id => id.startsWith(beginning!)) ? {} : null;
      },
      addEventListener: () => {},
    };
    const page = listeningPage({}, { document });
    const states = [stateOf(page)?.state];

    frames.push('userlike-frame-1');
    states.push(stateOf(page)?.state);

    assert.deepEqual(states, ['waiting', 'hooked']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('is not what an element is, whose id the page lets stand on the window', () => {
    class Elements {
      userlike = { nodeType: 1 };
    }
    const page = fakePage();
    Object.setPrototypeOf(page, new Elements());

    startScript(page);

    assert.equal(stateOf(page)?.state, 'waiting');
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('never finds a `userlike` of ours', () => {
    const page = listeningPage();

    assert.ok(!('userlike' in page));
    assert.ok(!('userlikeReady' in page));
  });

  it('whose global throws when it is read is heard all the same', async () => {
    const page = Object.defineProperty(fakePage(), 'userlike', { get: fail });

    assert.doesNotThrow(() => startScript(page));
    (page.userlikeTrackingEvent as (native: string) => void)('message_send');

    assert.deepEqual(await nativesOn(page), ['message_send']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('whose global begins to throw causes no error in a push of the page', async () => {
    const page = Object.defineProperty(listeningPage(), 'userlike', { get: fail });

    assert.doesNotThrow(() => page.chatTracker.push({ staff: 'keep' }));

    assert.equal(page.chatTracker.length, 2);
  });
});

describe('what a record says', () => {
  const everything: Settings = {
    personalData: 'keep',
    staff: 'keep',
    ids: 'keep',
    answers: 'keep',
    customKeys: ['basket.total', 'basket.items.0.sku', 'basket', 'missing.key'],
  };
  const fields = {
    chat_widget_id: '20415',
    chat_language: 'de',
    chat_group_id: '4127',
    chat_operator_id: '90417733',
    chat_operator_name: session_ctx.operator_name,
    chat_conversation_id: session_ctx.chat_id,
    chat_session_id: session_ctx.session_id,
    chat_contact_id: global_ctx.client_uuid,
    chat_contact_name: session_ctx.client_name,
    chat_contact_email: session_ctx.client_email,
    chat_custom_basket_total: 129.9,
    chat_custom_basket_items_0_sku: 'SKU-88213-XL',
    chat_custom_basket: undefined,
    chat_custom_missing_key: undefined,
  };

  it('holds every field that the settings let through', async () => {
    const page = listeningPage(everything);

    simulate(page, { realm }).emit('message_operator_terminating');

    const [record] = await recordsOf(page);
    assert.deepEqual({ ...record, ...fields }, record);
  });

  for (const [setting, names] of Object.entries({
    personalData: ['chat_contact_name', 'chat_contact_email'],
    staff: ['chat_operator_id', 'chat_operator_name'],
    ids: ['chat_conversation_id', 'chat_session_id', 'chat_contact_id'],
  })) {
    it(`is without ${names.join(', ')} where ${setting} is to be dropped`, async () => {
      const page = listeningPage({ ...everything, [setting]: 'drop' });

      simulate(page, { realm }).emit('message_operator_terminating');

      const [record] = await recordsOf(page);
      const missing = Object.keys(fields).filter(name => record![name as 'event'] === undefined);
      assert.deepEqual(missing.sort(), [...names, 'chat_custom_basket', 'chat_custom_missing_key'].sort());
    });
  }

  it('is made of the contexts at the moment of the event', async () => {
    const page = listeningPage();
    const context = { widget_id: 1 };

    callbackOf(page)('chat_started', context);
    context.widget_id = 2;

    assert.equal((await recordsOf(page))[0]?.chat_widget_id, '1');
  });

  it('leaves out what is missing, null, broken or hostile, and is made all the same', async () => {
    const broken = Object.defineProperty({ widget_lang: 'de' }, 'widget_id', {
      get: fail,
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const page = listeningPage(everything);
    const track = callbackOf(page);

    track('chat_started');
    track('chat_started', null, null);
    track('chat_started', broken, proxy);
    track('chat_started', proxy, 7);

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(({ chat_language, chat_widget_id }) => [chat_language, chat_widget_id]),
      [
        [undefined, undefined],
        [undefined, undefined],
        ['de', undefined],
        [undefined, undefined],
      ],
    );
  });
});

describe('a hook that the page replaces', () => {
  it('is put back at the next look, and reported', async () => {
    const page = listeningPage();
    const track = listener();
    Object.defineProperty(page, 'userlikeTrackingEvent', {
      value: track,
      writable: true,
      configurable: false,
    });

    callbackOf(page)('button_displayed');
    page.chatTracker.push({});
    callbackOf(page)('chat_started');

    assert.deepEqual(await nativesOn(page), ['chat_started']);
    assert.deepEqual(track.names(), ['button_displayed', 'chat_started']);
    assert.deepEqual(page.chatTracker.status!().problems, [
      { code: 'hook_replaced', key: 'userlikeTrackingEvent' },
    ]);
  });

  it('is looked for at DOMContentLoaded, at load, and a few times after', async () => {
    const looks: { [moment: string]: () => void } = {};
    const page = listeningPage(
      {},
      {
        addEventListener: (event: string, look: () => void) => {
          looks[event] = look;
        },
        setTimeout: (look: () => void, after: number) => {
          looks[after] = look;
        },
      },
      { userlike },
    );

    for (const end of ['pagehide', 'visibilitychange']) delete looks[end];
    for (const look of Object.values(looks)) {
      delete page.userlikeTrackingEvent;
      look();
      callbackOf(page)('chat_started');
    }

    assert.ok(Object.keys(looks).length > 4);
    for (const event of ['DOMContentLoaded', 'load', 'popstate', 'pointerdown'])
      assert.ok(event in looks, event);
    assert.equal((await nativesOn(page)).length, Object.keys(looks).length);
  });

  it('for good, by a constant, is reported as refused', () => {
    const page = listeningPage({}, {});
    Object.defineProperty(page, 'userlikeTrackingEvent', {
      value: listener(),
      configurable: false,
      writable: false,
    });

    assert.doesNotThrow(() => page.chatTracker.push({}));

    assert.deepEqual(
      page.chatTracker.status!().problems.map(({ code }) => code),
      ['hook_replaced', 'hook_refused'],
    );
  });
});

describe('after stop', () => {
  it('the site has its own function back, and nothing is heard', async () => {
    const track = listener();
    const page = listeningPage({}, { userlikeTrackingEvent: track });

    page.chatTracker.stop!();
    callbackOf(page)('chat_started');

    assert.equal(page.userlikeTrackingEvent, track);
    assert.deepEqual(await nativesOn(page), []);
  });

  it('nothing is left where the site had nothing', () => {
    const page = listeningPage();

    page.chatTracker.stop!();

    assert.ok(!('userlikeTrackingEvent' in page));
  });

  it('a messenger that kept our function calls the function of the site and is not heard', async () => {
    const track = listener();
    const page = listeningPage({}, { userlikeTrackingEvent: track });
    const kept = callbackOf(page);

    page.chatTracker.stop!();
    kept('chat_started');

    assert.deepEqual(track.names(), ['chat_started']);
    assert.deepEqual(await nativesOn(page), []);
  });
});
