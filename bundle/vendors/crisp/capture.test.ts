import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
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
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

type Push = (...commands: unknown[]) => unknown;

const realm = realmOf(runInNewContext('JSON'));
const natives = Object.keys(catalogue.events);
const everything: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  ignore: [],
};
const stateOf = (page: FakePage) => ({ ...page.chatTracker.status!().vendors.crisp });
const chatOf = (page: FakePage) => (page as unknown as { $crisp: { push: Push } }).$crisp;
const push = (page: FakePage, ...command: unknown[]) => chatOf(page).push(command);
const put = (page: FakePage, queue: unknown) => Object.assign(page, { $crisp: queue });

/** A page with our script and a queue, which it has seen. */
function queuePage(queue: unknown[] = [], settings: Settings = {}): FakePage {
  const page = listeningPage(settings);
  put(page, queue);
  happen(page, 'load');
  return page;
}

describe('the chat', () => {
  it('is heard in all that it is documented to tell', async () => {
    const page = listeningPage(everything);
    const widget = simulate(page);
    widget.load();

    for (const native of natives.slice(1)) widget.emit(native);

    const heard = (await nativesOn(page)).filter((native, at, all) => native !== all[at - 1]);
    assert.deepEqual(heard, natives);
  });

  for (const keepsArray of [false, true]) {
    const how = keepsArray ? 'keeps its array' : 'replaces its array';

    it(`that ${how} is heard through functions that the site registers before, when it is ready, and after`, async () => {
      const [before, ready, after] = [listener(), listener(), listener()];
      const page = queuePage([['on', 'chat:opened', before]]);
      Object.assign(page, { CRISP_READY_TRIGGER: () => push(page, 'on', 'chat:closed', ready) });
      const widget = simulate(page, { keepsArray });

      widget.load();
      push(page, 'on', 'message:received', after);
      widget.open();
      widget.reply('Hello');
      widget.close();

      assert.deepEqual(await nativesOn(page), widget.fired);
      assert.deepEqual(before.heard, [{ self: undefined, args: [] }]);
      assert.deepEqual(ready.heard, [{ self: undefined, args: [] }]);
      assert.equal((after.args()[0] as [{ content: string }])[0].content, 'Hello');
    });

    it(`that ${how} is heard when the site has taken its functions back, and registered others`, async () => {
      const [first, second] = [listener(), listener()];
      const page = queuePage();
      const widget = simulate(page, { keepsArray });
      const talk = () => {
        widget.open();
        widget.close();
      };

      push(page, 'on', 'chat:opened', first);
      push(page, 'off', 'chat:opened');
      widget.load();
      talk();
      push(page, 'off', 'chat:opened');
      push(page, 'on', 'chat:opened', first);
      talk();
      push(page, 'off', 'chat:opened', first);
      talk();
      push(page, 'on', 'chat:opened', second);
      talk();

      assert.deepEqual(await nativesOn(page), widget.fired);
      assert.deepEqual([first.heard.length, second.heard.length], [1, 1]);
    });

    it(`that ${how} before our script comes keeps the functions of the site, and is deaf until it registers others`, async () => {
      const [first, second] = [listener(), listener()];
      const page = fakePage({ $crisp: [['on', 'chat:opened', first]] });
      const widget = simulate(page, { keepsArray });
      widget.load();

      startScript(page);
      widget.open();
      const deaf = stateOf(page);
      push(page, 'on', 'chat:opened', second);
      widget.open();
      widget.close();

      assert.deepEqual(deaf, { state: 'deaf', events: 0, why: 'loaded_late' });
      assert.deepEqual(stateOf(page), { state: 'heard', events: 1, why: 'loaded_late' });
      assert.deepEqual([first.heard.length, second.heard.length], [1, 1]);
      assert.deepEqual(await nativesOn(page), ['chat:opened']);
    });
  }

  it('is waited for, then met as an array, then heard', () => {
    const page = listeningPage();
    const states = [stateOf(page).state];

    put(page, []);
    states.push(stateOf(page).state);
    simulate(page).load();
    states.push(stateOf(page).state);

    assert.deepEqual(states, ['waiting', 'hooked', 'heard']);
  });

  it('finds no `$crisp` of ours, neither before it comes nor when it has gone', () => {
    const page = listeningPage();
    const widget = simulate(page);
    const isThere = ['$crisp' in page];

    for (const act of [() => widget.load(), () => widget.unload(), () => happen(page, 'load')]) {
      act();
      isThere.push('$crisp' in page);
    }

    assert.deepEqual(isThere, [false, true, false, false]);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('that is removed with its global and embedded again is heard once in each', async () => {
    const page = listeningPage();
    const widget = simulate(page);

    widget.load();
    widget.reset();
    widget.unload();
    widget.load();
    widget.open();

    const opened = (await recordsOf(page)).map(({ event, chat_nth }) => [event, chat_nth]);
    assert.deepEqual(opened, [
      ['chat_ready', 1],
      ['chat_ready', 2],
      ['chat_opened', 1],
    ]);
  });

  it('that throws at what the site takes back still does', () => {
    const verbs: unknown[] = [];
    const page = queuePage();
    const throwing = {
      is: () => true,
      push([verb]: readonly unknown[]) {
        verbs.push(verb);
        if (verb === 'off') fail();
      },
    };
    put(page, throwing);
    happen(page, 'load');

    assert.throws(() => push(page, 'off', 'chat:opened'), /the site fails/);

    assert.equal(verbs.includes('on'), false);
  });

  it('tells a script that has stopped nothing, and the site all', async () => {
    const opened = listener();
    const page = fakePage({ $crisp: [['on', 'chat:opened', opened]] });
    const stop = startScript(page);
    const status = page.chatTracker.status!;
    const widget = simulate(page);
    widget.load();

    const before = await nativesOn(page);
    stop();
    widget.open();
    push(page, 'on', 'chat:closed', opened);
    widget.close();

    assert.deepEqual([before, await nativesOn(page)], [['session:loaded'], ['session:loaded']]);
    assert.equal(opened.heard.length, 2);
    assert.equal(status().counts.pushed, 1);
    assert.ok(!('get' in Object.getOwnPropertyDescriptor(page, '$crisp')!));
    assert.deepEqual(Object.getOwnPropertyDescriptor(chatOf(page), 'push')!.get, undefined);
  });

  it('tells of the first message of the visitor, then of each', async () => {
    const page = listeningPage();
    const widget = simulate(page);
    widget.load();

    for (const text of ['Hello', 'Is anybody there?']) widget.send(text);

    assert.deepEqual(
      (await recordsOf(page)).map(({ event }) => event),
      ['chat_ready', 'chat_started', 'chat_engaged', 'chat_message_sent', 'chat_message_sent'],
    );
  });
});

describe('a rival that puts itself around every listener', () => {
  /**
   * Behaves as an agent of Microsoft Clarity that its repository has, and no package: it takes over `push`, hands the chat a
   * new function at each `on`, which calls all that were registered, and drops what is pushed while it is at it.
   */
  function rivalOn(page: FakePage, mine: (name: string) => void) {
    const chat = chatOf(page);
    const registered = new Map<unknown, ((argument: unknown) => void)[]>();
    const below = chat.push.bind(chat);
    let isBusy = false;
    const all = (name: unknown) => (argument: unknown) => {
      for (const one of registered.get(name) ?? []) one(argument);
    };
    chat.push = command => {
      const [verb, name, given] = command as [string, string, ((argument: unknown) => void)?];
      if (isBusy) return;
      isBusy = true;
      const known = registered.get(name) ?? [];
      if (verb === 'on' && given) {
        registered.set(name, known.includes(given) ? known : [...known, given]);
        below(['on', name, all(name)]);
      } else if (verb === 'off') {
        const rest = given ? known.filter(one => one !== given) : [];
        registered.set(name, rest);
        below(rest.length ? ['on', name, all(name)] : command);
      } else below(command);
      isBusy = false;
    };
    const own = () => mine('chat:opened');
    chatOf(page).push(['on', 'chat:opened', own]);
    return () => chatOf(page).push(['off', 'chat:opened', own]);
  }

  /** A visit with the rival on a chat that has started, and our script above it, below it, or nowhere. */
  function visit(order: 'above' | 'below' | 'nowhere') {
    const page = fakePage({ $crisp: [] });
    const [rival, first, second] = [listener(), listener(), listener()];
    const widget = simulate(page);
    if (order === 'below') startScript(page);
    widget.load();
    const stop = rivalOn(page, rival);
    if (order === 'above') startScript(page);
    const talk = () => {
      widget.open();
      widget.close();
    };
    const register = (verb: string, ...more: unknown[]) => {
      push(page, verb, 'chat:opened', ...more);
      talk();
    };
    for (const one of [first, second, first]) register('on', one);
    register('off', second);
    stop();
    talk();
    register('off');
    register('on', second);
    return { page, widget, calls: [rival, first, second].map(one => one.heard.length) };
  }

  it('is called as without us, and so is the site, whoever is above', () => {
    const { calls } = visit('nowhere');

    assert.deepEqual(calls, [4, 5, 3]);
    assert.deepEqual(visit('below').calls, calls);
    assert.deepEqual(visit('above').calls, calls);
  });

  it('lets a script above it and below it hear each event once', async () => {
    const { page, widget } = visit('below');

    assert.deepEqual(await nativesOn(page), widget.fired);
  });

  it('lets a script above it alone, which has come late, hear once what the site registers', async () => {
    const { page, widget } = visit('above');

    assert.deepEqual(
      await nativesOn(page),
      widget.fired.filter(native => native === 'chat:opened'),
    );
  });
});

describe('a tool that copies every command', () => {
  const places: { readonly [how: string]: (page: FakePage, push: Push) => void } = {
    'assigns its function': (page, push) => {
      chatOf(page).push = push;
    },
    'takes the place of ours for good': (page, value) => {
      Object.defineProperty(chatOf(page), 'push', { value });
    },
  };

  for (const [how, place] of Object.entries(places)) {
    it(`and ${how} lets the site take its function back, and us hear on`, async () => {
      const opened = listener();
      const page = queuePage();
      const widget = simulate(page);
      widget.load();
      const below = chatOf(page).push.bind(chatOf(page));
      const seen: unknown[] = [];
      place(page, (...commands) => {
        for (const [verb] of commands as unknown[][]) seen.push(verb);
        return below(...commands.map(command => [...(command as unknown[])]));
      });

      push(page, 'on', 'chat:opened', opened);
      widget.open();
      push(page, 'off', 'chat:opened');
      widget.open();
      push(page, 'on', 'chat:opened', opened);
      widget.open();

      assert.deepEqual(await nativesOn(page), widget.fired);
      assert.equal(opened.heard.length, 2);
      assert.ok(seen.length < 7, `${seen.length} commands`);
    });
  }
});

describe('what stands where the chat is looked for', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const strangers: { readonly [kind: string]: unknown } = {
    nothing: null,
    'a number': 7,
    'a text': 'chat',
    'an empty object': {},
    'an element': { nodeType: 1 },
    'an object whose push is none': { push: 7 },
    'an array whose push is none': Object.assign([], { push: 7 }),
    'a frozen array': Object.freeze([['on', 'chat:opened', fail]]),
    'a frozen chat': Object.freeze({ push: () => {}, is: () => true }),
    'a revoked proxy': proxy,
    'an array of what are no commands': [
      null,
      7,
      'on',
      {},
      [],
      ['on'],
      ['on', 'chat:opened'],
      ['on', {}, 7],
      proxy,
    ],
    'a function': () => {},
  };

  for (const [kind, value] of Object.entries(strangers)) {
    for (const moment of ['before', 'after'] as const) {
      it(`is ${kind}, ${moment} the script starts: nothing is thrown, and it stays`, async () => {
        const page = fakePage(moment === 'before' ? { $crisp: value } : {});

        assert.doesNotThrow(() => startScript(page));
        if (moment === 'after') put(page, value);
        for (let looks = 0; looks < 3; looks++) happen(page, 'load');

        assert.equal((page as { $crisp?: unknown }).$crisp, value);
        assert.deepEqual(await nativesOn(page), []);
      });
    }
  }

  it('is an accessor that throws: nothing is thrown at the page but by it', () => {
    const page = Object.defineProperty(fakePage(), '$crisp', { get: fail, configurable: true });

    assert.doesNotThrow(() => startScript(page));
    assert.throws(() => chatOf(page), /the site fails/);
  });

  it('is a chat that refuses a command: the page catches what it throws', () => {
    const page = listeningPage();
    put(page, { push: fail, is: () => true });
    happen(page, 'load');

    for (const verb of ['on', 'off', 'do']) {
      assert.throws(() => push(page, verb, 'chat:opened', () => {}), /the site fails/);
    }
  });
});

describe('what a record says', () => {
  it('is nothing of what the chat hands over, even if everything is kept and asked for', async () => {
    const customKeys = [
      'content',
      'argument',
      'user.nickname',
      'email',
      '0',
      'own.a',
      'argument.user.nickname',
    ];
    const page = listeningPage({ ...everything, customKeys });
    const widget = simulate(page, { realm });

    play(widget);
    for (const native of natives) widget.emit(native);

    const told = JSON.stringify(await recordsOf(page));
    assert.deepEqual(
      widget.secrets.filter(secret => told.includes(secret)),
      [],
    );
  });

  it('is made whatever an event hands over, and nothing is thrown', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const hostile = Object.defineProperty({}, 'content', { get: fail, enumerable: true });
    const page = listeningPage({ ...everything, maxPerMinute: 1000 });
    const widget = simulate(page, { realm: value => value });
    widget.load();
    const given = [null, [], 'offline', 7, true, hostile, proxy, {}];

    for (const argument of given) for (const native of natives) widget.emit(native, argument);

    const names = await nativesOn(page);
    // One of the session, and of the first message two; the team is never away here.
    assert.equal(names.length, given.length * (natives.length - 2) + 2);
    assert.deepEqual(widget.errors, []);
    assert.equal(page.chatTracker.status!().counts.dropped, 0);
  });

  for (const [argument, event] of [
    [false, ['chat_unavailable']],
    [true, []],
    [0, []],
    ['false', []],
    [null, []],
  ] as const) {
    it(`of an availability of ${JSON.stringify(argument)} is ${event[0] ?? 'nothing'}`, async () => {
      const page = listeningPage();
      const widget = simulate(page);
      widget.load();

      widget.emit('website:availability:changed', argument);

      assert.deepEqual((await recordsOf(page)).map(record => record.event).slice(1), event);
    });
  }
});
