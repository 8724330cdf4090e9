import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { type FakePage, fakePage, startScript } from '../core/fake-page.ts';
import { callbackOf, chat, tell, withSyntheticChat } from '../core/synthetic-chat.ts';
import { ConsentModel, type Happening, type Passed, type Tag } from './consent-model.ts';

/** The script starts, and hears the made-up chat. */
const start: typeof startScript = (...given) => withSyntheticChat(() => startScript(...given));

const happenings = {
  form_sent: { native: 'form_sent', eventNames: ['chat_lead'], kind: 'safe' },
  score_5: { native: 'score_5', eventNames: ['chat_rated'], kind: 'safe' },
  talk_ended: { native: 'talk_ended', eventNames: ['chat_ended'], kind: 'safe' },
  message: { native: 'message', eventNames: ['chat_engaged', 'chat_message_sent'], kind: 'safe' },
  talk_began: { native: 'talk_began', eventNames: ['chat_started'], kind: 'repeatable' },
  brand_new: { native: 'brand_new', eventNames: ['chat_activity'], kind: 'repeatable' },
  time_passed: { native: 'time_passed', eventNames: ['chat_activity'], kind: 'ignored' },
} as const satisfies { readonly [native: string]: Happening };
const names = Object.keys(happenings) as (keyof typeof happenings)[];

/** Tags that answer a record while it is being pushed: they take consent back, give it again, or cause an event. */
const tags: { readonly [native: string]: Tag } = {
  talk_ended: page => page.settings({ consent: 'denied' }),
  score_5: page => page.hear(happenings.brand_new),
  talk_began: page => {
    page.settings({ consent: 'denied' });
    page.hear(happenings.form_sent);
    page.settings({ consent: 'granted' });
  },
};

/** How much time passes at once, in milliseconds. */
const tick = 50;

/** A page that is hidden or left; on a phone this is the last that it hears. */
const ends: readonly string[] = ['visibilitychange hidden', 'pagehide'];

/** Settings that every page of the proof begins with. */
const first: Settings = { maxPerMinute: 100_000, ignore: ['time_passed'] };

type Step =
  | { readonly hears: keyof typeof happenings; readonly times: number }
  | { readonly pushes: object }
  | { readonly passes: number }
  | { readonly goesTo: string }
  | { readonly fires: string }
  | { readonly does: 'settles' | 'starts' | 'stops' | 'leaves' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      hears: fc.constantFrom(...names),
      times: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(40) }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ consent: fc.constantFrom('granted', 'denied') }).map(pushes => ({ pushes })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Step>(
      { pushes: { beforeConsent: 'drop' } },
      { pushes: { beforeConsent: 'hold' } },
      { pushes: { beforeConsent: 'later' } },
      { pushes: { consent: 'Granted' } },
      { pushes: { consent: true } },
      { pushes: { consent: null } },
      { pushes: { consent: undefined } },
      { pushes: { staff: 'keep' } },
      { pushes: { consent: 'denied', beforeConsent: 'drop' } },
      { pushes: { consent: 'granted', beforeConsent: 'drop' } },
    ),
  },
  { weight: 5, arbitrary: fc.constant<Step>({ does: 'settles' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Step>(
      { passes: 100 },
      { passes: 1000 },
      { passes: 5000 },
      { fires: 'visibilitychange hidden' },
      { fires: 'visibilitychange visible' },
      { fires: 'pagehide' },
      { goesTo: '/thanks' },
      { goesTo: '/cart' },
      { fires: 'pagehide' },
      { fires: 'pageshow' },
      { fires: 'load' },
      { fires: 'DOMContentLoaded' },
    ),
  },
  {
    weight: 1,
    // A start while the script runs is a second install.
    arbitrary: fc.constantFrom<Step>(
      { does: 'starts' },
      { does: 'starts' },
      { does: 'stops' },
      { does: 'leaves' },
    ),
  },
);

/** A page with tags on it, on which the script may or may not run. */
function pageWithTags(begin: typeof start) {
  const listeners: { [event: string]: (() => void)[] } = {};
  const location = { href: 'https://shop.example/', pathname: '/' };
  const page = fakePage({
    location,
    chatTracker: [first],
    setTimeout: (happen: () => void, ms: number) => setTimeout(happen, ms),
    addEventListener: (event: string, listener: () => void) => {
      listeners[event] = [...(listeners[event] ?? []), listener];
    },
  });
  const settings = (pushed: object) => void page.chatTracker.push(pushed);
  const hear = ({ native }: Happening) => {
    // Where the script does not listen, the chat finds nothing to call.
    if (callbackOf(chat) in page) tell(page, native);
  };
  const passed: Passed[] = [];
  Object.assign(page.dataLayer, {
    push: (record: PushedRecord) => {
      passed.push({
        native: record.chat_native_event,
        event: record.event,
        seq: record.chat_seq,
        time: record.chat_time,
        held: record.chat_held,
        page: record.chat_page,
      });
      tags[record.chat_native_event]?.({ settings, hear });
    },
  });
  return {
    passed,
    settings,
    hear,
    start: () => void begin(page, 'standard'),
    stop: () => page.chatTracker.stop?.(),
    goTo: (pathname: string) => Object.assign(location, { pathname }),
    fire: (event: string) => {
      const [name = '', visibilityState = 'visible'] = event.split(' ');
      Object.assign(page.document, { visibilityState });
      listeners[name]?.forEach(listener => void listener());
    },
    tally: () => page.chatTracker.status?.().counts,
  };
}

/** A visit of several pages, on each of which the script may be late, stop and come back. */
async function compare(steps: readonly Step[], { mock }: TestContext, begin = start): Promise<number> {
  let pushed = 0;
  let page = pageWithTags(begin);
  let model = modelOfPage();
  const acts = {
    settles: () => {},
    starts: () => [page, model].forEach(one => void one.start()),
    stops: () => [page, model].forEach(one => void one.stop()),
    leaves: () => {
      pushed += page.passed.length;
      page = pageWithTags(begin);
      model = modelOfPage();
    },
  };

  for (const step of steps) {
    if ('does' in step) acts[step.does]();
    else if ('hears' in step) {
      for (let i = 0; i < step.times; i++) for (const one of [page, model]) one.hear(happenings[step.hears]);
    } else if ('pushes' in step) for (const one of [page, model]) one.settings(step.pushes);
    else if ('passes' in step) {
      for (let ms = 0; ms < step.passes; ms += tick) {
        mock.timers.tick(tick);
        model.pass();
        await settle(model);
      }
    } else if ('fires' in step) {
      page.fire(step.fires);
      if (ends.includes(step.fires)) model.end();
    } else {
      page.goTo(step.goesTo);
      model.path = step.goesTo;
    }
    // Without this, the next step comes in the same turn of the page.
    if ('does' in step && step.does === 'settles') await settle(model);

    assert.deepEqual(page.tally(), model.tally);
    assert.deepEqual(page.passed, model.passed);
  }
  return pushed + page.passed.length;
}

/** The calls of chats and page have returned. */
async function settle(model: ConsentModel): Promise<void> {
  await Promise.resolve();
  model.settle();
}

function modelOfPage(): ConsentModel {
  const model = new ConsentModel(() => Date.now(), tags);
  model.settings(first);
  return model;
}

/** More waits than goes out at once when consent comes, and then something happens. */
const release: fc.Arbitrary<Step[]> = fc
  .tuple(fc.integer({ min: 16, max: 60 }), step, step)
  .map(([times, next, last]) => [
    { pushes: { consent: 'denied' } },
    { hears: 'form_sent', times },
    { pushes: { consent: 'granted' } },
    { does: 'settles' },
    next,
    last,
    { does: 'settles' },
  ]);

const steps = fc
  .array(fc.oneof({ weight: 20, arbitrary: step.map(only => [only]) }, { weight: 1, arbitrary: release }), {
    maxLength: 60,
    size: 'max',
  })
  .map(parts => parts.flat());

/** Most visits have the script from their beginning. */
const visit = fc
  .tuple(fc.array(step, { maxLength: 6 }), steps)
  .map(([before, after]) => [...before, { does: 'starts' } as const, ...after]);

const freeze = ({ mock }: TestContext) =>
  mock.timers.enable({ apis: ['Date', 'setTimeout'], now: 1_770_000_000_000 });

describe('consent', () => {
  it('lets exactly the records pass, wait, drop and end as the guides say, whatever comes in which order', async t => {
    freeze(t);
    let pushed = 0;

    await fc.assert(
      fc.asyncProperty(visit, async steps => {
        pushed += await compare(steps, t);
      }),
      { numRuns: 400 },
    );

    assert.ok(pushed > 500, `${pushed} records`);
  });

  /** Pages on which something goes wrong between script and data layer; the comparison has to find each. */
  const slips: { readonly [slip: string]: typeof start } = {
    'is forgotten once it was given': (page, build) => {
      const stop = start(page, build);
      const { chatTracker } = page as unknown as FakePage;
      const { push } = chatTracker;
      chatTracker.push = (...pushed) =>
        push.apply(
          chatTracker,
          pushed.filter(({ consent }) => consent !== 'denied'),
        );
      return stop;
    },
    'is not asked again before a record is pushed': (page, build) => {
      const stop = start(page, build);
      const { chatTracker } = page as unknown as FakePage;
      const { push } = chatTracker;
      chatTracker.push = (...pushed) => {
        void Promise.resolve().then(() => push.apply(chatTracker, pushed));
        return 0;
      };
      return stop;
    },
    'releases records twice': (page, build) => {
      const { dataLayer } = page as unknown as FakePage;
      const { push } = dataLayer;
      dataLayer.push = (record: PushedRecord) => (record.chat_held ? push(record) : 0) + push(record);
      return start(page, build);
    },
    'does not pause between what it releases': (page, build) => {
      const { setTimeout } = page;
      const early = (happen: () => void, ms: number) => setTimeout(happen, ms / 5);
      return start(Object.assign(page, { setTimeout: early }), build);
    },
    'holds on to what waits when the page is left': (page, build) => {
      const { addEventListener } = page;
      page.addEventListener = ((event: string, listener: () => void) =>
        ends.includes(event) || addEventListener(event, listener)) as typeof addEventListener;
      return start(page, build);
    },
    'moves records to the page where they are released': (page, build) => {
      const { dataLayer } = page as unknown as FakePage;
      const { push } = dataLayer;
      dataLayer.push = (record: PushedRecord) =>
        push({ ...record, chat_page: record.chat_held ? page.location.pathname : undefined });
      return start(page, build);
    },
  };
  for (const [slip, begin] of Object.entries(slips)) {
    it(`would be found out if it ${slip}`, async t => {
      freeze(t);

      const { failed } = await fc.check(
        fc.asyncProperty(visit, async steps => void (await compare(steps, t, begin))),
        { numRuns: 600, endOnFailure: true },
      );

      assert.equal(failed, true);
    });
  }
});
