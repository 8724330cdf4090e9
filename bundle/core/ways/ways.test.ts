import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Status } from '../../../schemas/src/status.ts';
import { chosen } from '../carried.ts';
import { type FakePage, fakePage, recordsOf } from '../fake-page.ts';
import { start } from '../start.ts';
import { chat, chatHeardBy } from '../synthetic-chat.ts';
import { natives, type Way, type WayChat, ways } from './synthetic-ways.ts';

/** A page with the chat of one way and a site that may listen to it. */
function openPage({ capture, chat: chatOn }: Way, globals: object = {}) {
  const page: FakePage = fakePage(globals);
  const chatOnPage = chatOn(page);
  const told: string[] = [];
  const startScript = () => start(page, chosen('standard', { [chat]: chatHeardBy(capture) }));
  return { page, chat: chatOnPage, told, startScript };
}

type Opened = ReturnType<typeof openPage>;

/** What may happen in any order before the chat tells anything. */
const steps = {
  script: ({ startScript }: Opened) => void startScript(),
  snippet: ({ chat }: Opened) => chat.snippet(),
  load: ({ chat }: Opened) => chat.load(),
  site: ({ chat, told }: Opened) => chat.listen(native => told.push(native)),
};
type Step = keyof typeof steps;

const look = ({ page }: Opened): Status | undefined => page.chatTracker?.status?.();

/** What may stand where a chat is looked for. */
const strangers: { readonly [kind: string]: unknown } = {
  nothing: null,
  'a number': 7,
  'a text': 'chat',
  'a frozen object': Object.freeze({}),
  'a revoked proxy': (() => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  })(),
  'a function that throws': () => {
    throw new Error('of the page');
  },
  'an element': { nodeType: 1 },
};

/** All orders of the steps. */
function ordersOf(names: readonly Step[]): (readonly Step[])[] {
  if (names.length < 2) return [names];
  return names.flatMap(first => ordersOf(names.filter(one => one !== first)).map(rest => [first, ...rest]));
}

const tellAll = (chat: WayChat) => natives.forEach(chat.fire);

const heardOn = async ({ page }: Opened) => (await recordsOf(page)).map(record => record.chat_native_event);

for (const way of ways) {
  describe(`${way.name}, listened to`, () => {
    for (const order of ordersOf(['script', 'snippet', 'load', 'site'])) {
      const comes = (step: Step) => order.indexOf(step);
      const isLate =
        way.isStarted &&
        comes('script') > comes('load') &&
        !(way.isTapped && comes('site') > comes('script'));

      it(`in the order ${order.join(', ')}: ${isLate ? 'is not heard' : 'is heard once'}, and the site as without us`, async () => {
        const opened = openPage(way);
        const bare = openPage(way);

        for (const step of order) {
          steps[step](opened);
          if (step !== 'script') steps[step](bare);
        }
        look(opened);
        tellAll(opened.chat);
        tellAll(bare.chat);

        assert.deepEqual(await heardOn(opened), isLate ? [] : natives);
        assert.deepEqual(opened.told, bare.told);
      });
    }

    it('again after the site took the chat off the page and put it there anew', async () => {
      const opened = openPage(way);
      steps.script(opened);
      for (const _ of ['once', 'again']) {
        opened.chat.snippet();
        opened.chat.load();
        look(opened);
        tellAll(opened.chat);
        opened.chat.remove();
        look(opened);
      }

      assert.deepEqual(await heardOn(opened), [...natives, ...natives]);
    });

    it('again even if nobody looked at the page between the two', async () => {
      const opened = openPage(way);
      steps.script(opened);
      for (const _ of ['once', 'again']) {
        opened.chat.snippet();
        opened.chat.load();
        look(opened);
        tellAll(opened.chat);
        opened.chat.remove();
      }

      assert.deepEqual(await heardOn(opened), [...natives, ...natives]);
    });

    it('by one copy of the script, however many there are and however often it looks', async () => {
      const opened = openPage(way);
      for (const _ of ['once', 'again']) steps.script(opened);
      opened.chat.snippet();
      for (const _ of ['once', 'again']) look(opened);
      opened.chat.load();
      for (const _ of ['once', 'again']) look(opened);

      tellAll(opened.chat);

      assert.deepEqual(await heardOn(opened), natives);
    });

    it('by nobody after stop, which leaves the site its listener', async () => {
      const opened = openPage(way);
      const stop = opened.startScript();
      for (const step of ['snippet', 'site', 'load'] as const) steps[step](opened);
      look(opened);

      stop();
      tellAll(opened.chat);

      assert.deepEqual(await heardOn(opened), []);
      assert.deepEqual(opened.told, natives);
    });

    it('says in status() that it is heard', () => {
      const opened = openPage(way);
      for (const step of ['script', 'snippet', 'load'] as const) steps[step](opened);
      look(opened);
      tellAll(opened.chat);

      assert.deepEqual({ ...look(opened)!.vendors[chat] }, { state: 'heard', events: natives.length });
    });

    for (const [kind, value] of Object.entries(strangers)) {
      for (const moment of ['before', 'after'] as const) {
        it(`throws nothing at a page that has ${kind} there, ${moment} it starts, and leaves it that`, async () => {
          const opened = openPage(way);
          const globals = opened.page as unknown as { [name: string]: unknown };
          if (moment === 'before') globals[way.place] = value;
          const stop = opened.startScript();
          if (moment === 'after') globals[way.place] = value;

          look(opened);
          const { state } = look(opened)!.vendors[chat]!;
          stop();

          assert.notEqual(state, 'heard');
          assert.deepEqual(await heardOn(opened), []);
          assert.equal(globals[way.place], value);
        });
      }
    }
  });
}

it('a chat in an emitter is left when another takes its place, so that it cannot tell what the other tells', async () => {
  const way = ways.find(({ name }) => name === 'an emitter')!;
  const opened = openPage(way);
  const globals = opened.page as unknown as { [place: string]: { count(): number } };
  steps.script(opened);
  opened.chat.load();
  look(opened);
  const first = globals[way.place]!;

  delete globals[way.place];
  opened.chat.load();
  look(opened);

  assert.deepEqual([first.count(), globals[way.place]!.count()], [0, natives.length]);
});

/** An emitter whose methods all emitters of its kind share. */
class Emitter {
  readonly listeners = new Map<string, () => void>();
  on(name: string, listener: () => void) {
    this.listeners.set(name, listener);
  }
  off(name: string) {
    this.listeners.delete(name);
  }
}

for (const [what, before] of [
  ['another of its kind', new Emitter()],
  ['what cannot be read', strangers['a revoked proxy']],
] as const) {
  it(`an emitter is listened to where ${what} stood there before, and nobody looked in between`, () => {
    const opened = openPage(ways.find(({ name }) => name === 'an emitter')!);
    const next = new Emitter();
    steps.script(opened);

    for (const syntheticEmitter of [before, next]) {
      Object.assign(opened.page, { syntheticEmitter });
      look(opened);
    }

    assert.deepEqual([...next.listeners.keys()], [...natives]);
  });
}

it('an emitter that refuses is told as deaf', () => {
  const opened = openPage(ways.find(({ name }) => name === 'an emitter')!);
  steps.script(opened);
  Object.assign(opened.page, {
    syntheticEmitter: {
      on() {
        throw new Error('of the chat');
      },
    },
  });

  assert.deepEqual({ ...look(opened)!.vendors[chat] }, { state: 'deaf', events: 0, why: 'hook_refused' });
});

it('a window that takes no listeners is reported, event by event', () => {
  const opened = openPage(ways.find(({ name }) => name === 'DOM events')!, {
    addEventListener() {
      throw new Error('of the page');
    },
  });

  opened.startScript();

  const refused = look(opened)!.problems.filter(({ code }) => code === 'hook_refused');
  assert.deepEqual(
    refused.map(({ key }) => key),
    natives.map(native => `synthetic:${native}`),
  );
});

it('no listener is left on the window after stop', () => {
  const kept = new Set<unknown>();
  const opened = openPage(ways.find(({ name }) => name === 'DOM events')!, {
    addEventListener: (name: string, listener: unknown) =>
      name.startsWith('synthetic:') && kept.add(listener),
    removeEventListener: (_: string, listener: unknown) => kept.delete(listener),
  });

  const stop = opened.startScript();
  const { size } = kept;
  stop();

  assert.deepEqual([size, kept.size], [natives.length, 0]);
});

it('what is only looked at leaves no trace on the window before the chat is there', () => {
  for (const { place, capture, chat: chatOn } of ways.filter(({ isLookedAt }) => isLookedAt)) {
    const opened = openPage({ place, capture, chat: chatOn } as Way);
    steps.script(opened);

    assert.equal(place in opened.page, false, place);
  }
});
