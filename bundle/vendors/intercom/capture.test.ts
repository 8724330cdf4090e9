import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../../../schemas/src/settings.ts';
import {
  type FakePage,
  fakePage,
  happen,
  listeningPage,
  recordsOf,
  startScript,
} from '../../core/fake-page.ts';
import { nativesOn } from '../room/natives-on.ts';
import { play } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { simulate, snippet } from './simulator.ts';

type Command = ((...args: unknown[]) => unknown) & { readonly booted?: boolean; readonly q?: unknown[] };

const natives = Object.keys(catalogue.events);
const everything: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  ignore: [],
};
const stateOf = (page: FakePage) => ({ ...page.chatTracker.status!().vendors.intercom });
const site = (page: FakePage) => page as unknown as { Intercom: Command };

describe('the messenger', () => {
  it('is heard in all that it is documented to tell', async () => {
    const page = listeningPage(everything);
    const widget = simulate(page);

    play(widget);

    assert.deepEqual((await nativesOn(page)).sort(), [...natives].sort());
    assert.deepEqual(await nativesOn(page), widget.fired);
  });

  for (const orders of [
    ['script', 'snippet', 'load'],
    ['snippet', 'script', 'load'],
    ['snippet', 'load', 'script'],
  ] as const) {
    it(`is heard once in the order ${orders.join(', ')}, with the listeners of the site`, async () => {
      const page = fakePage();
      const shown = listener();
      const widget = simulate(page);
      const does = {
        script: () => startScript(page),
        snippet: () => snippet(page)('onShow', shown),
        load: () => widget.load(),
      };

      for (const order of orders) {
        does[order]();
        happen(page, 'load');
      }
      widget.open();

      assert.deepEqual(await nativesOn(page), ['ready', 'onShow']);
      assert.deepEqual(shown.heard, [{ self: undefined, args: [] }]);
    });
  }

  it('is heard again after each shutdown and boot, once', async () => {
    const page = listeningPage();
    const widget = simulate(page);
    widget.load();

    for (const _ of ['once', 'again']) {
      widget.open();
      widget.shutdown();
      widget.open();
      widget.boot();
      widget.boot();
    }
    widget.open();

    assert.deepEqual(await nativesOn(page), widget.fired);
    assert.deepEqual(await nativesOn(page), ['ready', 'onShow', 'ready', 'onShow', 'ready', 'onShow']);
  });

  it('is heard again where shutdown and boot are given to the stub', async () => {
    const page = listeningPage();
    snippet(page);
    happen(page, 'load');
    const { Intercom } = site(page);
    for (const command of ['boot', 'shutdown', 'boot']) Intercom(command);
    const widget = simulate(page);

    widget.load();
    widget.open();

    // The first boot is over before anybody could see it.
    assert.deepEqual(await nativesOn(page), ['ready', 'onShow']);
  });

  it('that keeps listeners over a shutdown would be heard once all the same', async () => {
    const listeners: [unknown, unknown][] = [];
    const page = listeningPage({}, { Intercom: (...args: [unknown, unknown]) => listeners.push(args) });

    site(page).Intercom('shutdown');
    site(page).Intercom('boot');
    for (const [name, tell] of listeners) if (name === 'onShow') (tell as () => void)();

    assert.deepEqual(await nativesOn(page), ['onShow']);
  });

  it('that is removed with its global and embedded again is heard once in each', async () => {
    const page = listeningPage();
    const widget = simulate(page);

    for (const _ of ['once', 'again']) {
      widget.load();
      widget.open();
      widget.unload();
    }

    const told = (await recordsOf(page)).map(({ event, chat_nth }) => [event, chat_nth]);
    assert.deepEqual(told, [
      ['chat_ready', 1],
      ['chat_opened', 1],
      ['chat_ready', 2],
      ['chat_opened', 2],
    ]);
  });

  it('that was there first is reported, and heard from then on', async () => {
    const page = fakePage();
    const widget = simulate(page);
    widget.load();

    startScript(page);
    widget.open();

    assert.deepEqual(await nativesOn(page), ['ready', 'onShow']);
    assert.deepEqual(stateOf(page), { state: 'heard', events: 2, why: 'loaded_late' });
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: 'Intercom' }]);
  });

  it('is waited for, then met as a stub, then heard', () => {
    const page = listeningPage();
    const states = [stateOf(page).state];

    snippet(page);
    states.push(stateOf(page).state);
    simulate(page).load();
    states.push(stateOf(page).state);

    assert.deepEqual(states, ['waiting', 'hooked', 'heard']);
  });

  it('finds no `Intercom` of ours, neither before it comes nor when it has gone', () => {
    const page = listeningPage();
    const widget = simulate(page);
    const isThere = ['Intercom' in page];

    for (const act of [() => widget.load(), () => widget.unload(), () => happen(page, 'load')]) {
      act();
      isThere.push('Intercom' in page);
    }

    assert.deepEqual(isThere, [false, true, false, false]);
  });

  it('has its queue, its state, its results and its exceptions read through ours', () => {
    const page = listeningPage();
    snippet(page);
    happen(page, 'load');
    const { q } = site(page).Intercom;
    const command = Object.assign((name: string) => (name === 'boot' ? fail() : `${name}!`), {
      booted: true,
    });
    Object.assign(page, { Intercom: command });

    assert.equal(q?.length, natives.length);
    assert.equal(site(page).Intercom, site(page).Intercom);
    assert.equal(site(page).Intercom.booted, true);
    assert.equal(site(page).Intercom('getVisitorId'), 'getVisitorId!');
    assert.throws(() => site(page).Intercom('boot'), /the site fails/);
  });

  it('tells a script that has stopped nothing, and has its own function back', async () => {
    const page = fakePage();
    const stop = startScript(page);
    const status = page.chatTracker.status!;
    const widget = simulate(page);
    widget.load();
    const before = await nativesOn(page);

    stop();
    widget.open();

    assert.deepEqual([before, await nativesOn(page)], [['ready'], ['ready']]);
    assert.equal(status().counts.pushed, 1);
    assert.ok(!Object.getOwnPropertyDescriptor(page, 'Intercom')!.get);
  });
});

describe('what stands where the messenger is looked for', () => {
  const { proxy, revoke } = Proxy.revocable(() => {}, {});
  revoke();
  const strangers: { readonly [kind: string]: unknown } = {
    nothing: null,
    'a number': 7,
    'an object': {},
    'an element': { nodeType: 1 },
    'a function that throws': fail,
    'a frozen function': Object.freeze(() => {}),
    'a revoked proxy': proxy,
  };

  for (const [kind, value] of Object.entries(strangers)) {
    for (const moment of ['before', 'after'] as const) {
      it(`is ${kind}, ${moment} the script starts: nothing is thrown, and nothing heard`, async () => {
        const page = fakePage(moment === 'before' ? { Intercom: value } : {});

        assert.doesNotThrow(() => startScript(page));
        if (moment === 'after') Object.assign(page, { Intercom: value });
        for (let looks = 0; looks < 3; looks++) happen(page, 'load');

        assert.equal(typeof site(page).Intercom, typeof value);
        assert.deepEqual(await nativesOn(page), []);
      });
    }
  }

  it('is an accessor that throws: nothing is thrown at the page but by it', () => {
    const page = Object.defineProperty(fakePage(), 'Intercom', { get: fail, configurable: true });

    assert.doesNotThrow(() => startScript(page));
    assert.throws(() => site(page).Intercom, /the site fails/);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('is an accessor that throws, and later the messenger, which is heard then', async () => {
    const page = Object.defineProperty(fakePage(), 'Intercom', { get: fail, configurable: true });
    startScript(page);

    Object.defineProperty(page, 'Intercom', { value: undefined, writable: true, configurable: true });
    const widget = simulate(page);
    widget.load();
    widget.open();

    assert.deepEqual(await nativesOn(page), ['ready', 'onShow']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });
});

describe('what a record says', () => {
  it('is nothing of what comes with an event, even if everything is kept and asked for', async () => {
    const page = listeningPage({ ...everything, customKeys: ['email', 'argument', '0', 'own.a'] });
    const widget = simulate(page);

    play(widget);

    const told = JSON.stringify(await recordsOf(page));
    assert.deepEqual(
      widget.secrets.filter(secret => told.includes(secret)),
      [],
    );
  });

  it('is made whatever comes with an event, and nothing is thrown', async () => {
    const hostile = Object.defineProperty({}, 'email', { get: fail, enumerable: true });
    const page = listeningPage({ ...everything, maxPerMinute: 1000 });
    const widget = simulate(page, { realm: value => value });
    widget.load();
    const given = [null, [], 'mira@example.com', 7, true, hostile, {}];

    for (const argument of given) for (const native of natives) widget.emit(native, argument);

    assert.equal((await nativesOn(page)).length, given.length * natives.length + 1);
    assert.deepEqual(widget.errors, []);
    assert.equal(page.chatTracker.status!().counts.dropped, 0);
  });
});
