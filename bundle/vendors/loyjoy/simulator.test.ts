import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { simulate } from './simulator.ts';

const otherRealm = realmOf(runInNewContext('JSON'));

test('a conversation has the order of the documentation', () => {
  const widget = simulate({});

  play(widget);

  assert.deepEqual(widget.fired, [
    'show',
    'load',
    'platform_rest',
    'user_agent_desktop',
    'session_started',
    'start',
    'welcome_sent',
    'sub_process_visited',
    'open',
    'message_received',
    'interaction',
    'session_interacted',
    'jump_decision_2',
    'sub_process_visited',
    'intent_evaluated',
    'intent_matched',
    'message_received',
    'data_collection_question',
    'data_collection_question_answered',
    'link_clicked',
    'screen_time',
    'home_view_screen_time',
    'sign_up_requested',
    'sign_up',
    'newsletter_single_opt_in_asked',
    'newsletter_single_opt_in',
    'reminder_single_opt_in_asked',
    'reminder_single_opt_in_rejected',
    'live_chat_started',
    'live_chat_ended',
    'nps_survey_score_9',
    'nps_survey_free_text_answered',
    'end',
    'close',
  ]);
});

test('without previews the flow begins when the chat opens', () => {
  const widget = simulate({}, { previews: false });

  widget.load();
  widget.boot();
  assert.equal(widget.fired.at(-1), 'user_agent_desktop');
  widget.open();

  assert.deepEqual(widget.fired.slice(4, 7), ['open', 'session_started', 'start']);
});

test('listeners get type and detail without this, and window events no detail', () => {
  const all = listener();
  const widget = simulate({}, { realm: otherRealm });

  widget.load();
  widget.boot({ process: 'p-1', eventListeners: ['not a function', all] });
  widget.answer('Yes', 3);

  const [show] = all.heard;
  const answer = all.heard.find(({ args }) => args[0] === 'jump_decision_3');
  const detail = answer?.args[1] as { [key: string]: unknown };
  assert.deepEqual(show, { self: undefined, args: ['show'] });
  assert.equal(answer?.self, undefined);
  assert.equal(detail instanceof Object, false);
  assert.deepEqual([detail.process_id, detail.label], ['p-1', 'Yes']);
});

test('the global is absent before the load, and listeners given after a boot hear nothing', () => {
  const late = listener();
  const eventListeners: unknown[] = [];
  const page = {};
  const widget = simulate(page);

  assert.equal('LoyJoy' in page, false);
  widget.load();
  widget.boot({ eventListeners });
  eventListeners.push(late);
  widget.open();

  assert.equal(late.heard.length, 0);
});

test('the first step of a conversation does what the page left out', () => {
  const [all, again] = [listener(), listener()];
  const booted = simulate({});
  booted.load();
  booted.boot({ eventListeners: [all] });
  const page: { LoyJoy?: (command: string, options?: object) => void } = {};
  const loaded = simulate(page);
  loaded.load();
  const { LoyJoy } = page;
  page.LoyJoy = (command, options) => LoyJoy?.(command, { ...options, eventListeners: [again] });

  [booted, loaded].forEach(play);

  assert.equal(all.heard.length, booted.fired.length);
  assert.equal(again.heard.length, loaded.fired.length);
  assert.deepEqual(booted.fired, loaded.fired);
});

test('a script that boots itself takes no listener', () => {
  const all = listener();
  const widget = simulate({});

  widget.load({ process: 'p-1', eventListeners: [all] });
  play(widget);

  assert.ok(widget.fired.length > 30);
  assert.equal(all.heard.length, 0);
});

test('keyed listeners are heard only where they are supported, by name and without it', () => {
  const heardBy = (keyed?: 'boot' | 'event') => {
    const [open, late] = [listener(), listener()];
    const eventListeners: { [native: string]: unknown[] } = { open: [open] };
    const widget = simulate({}, keyed ? { keyed } : {});
    widget.load();
    widget.boot({ eventListeners });
    eventListeners.product_tester = [late];
    widget.open();
    widget.emit('product_tester', { points: 3 });
    return [open.heard.map(({ args }) => args), late.heard.map(({ args }) => args.length)];
  };

  assert.deepEqual(heardBy(), [[], []]);
  assert.deepEqual(heardBy('boot'), [[[]], []]);
  assert.deepEqual(heardBy('event'), [[[]], [1]]);
});

test('the page opens, closes, hides, shows and removes by command; other commands do nothing', () => {
  const page = {} as { LoyJoy(command: string, options?: object): void };
  const all = listener();
  const widget = simulate(page);
  widget.load();
  widget.boot({ eventListeners: [all] });
  all.heard.length = 0;

  for (const command of ['open', 'close', 'hide', 'show', 'toString', 'remove', 'open']) page.LoyJoy(command);

  assert.deepEqual(all.names(), ['open', 'close', 'hide', 'show']);
});

test('a new boot repeats the load events, the flow begins again only on restart', () => {
  const widget = simulate({});
  widget.load();
  widget.boot();
  const counts = (native: string) => widget.fired.filter(one => one === native).length;

  widget.boot();
  assert.deepEqual([counts('load'), counts('start'), counts('session_started')], [2, 1, 1]);

  widget.boot({ restart: true });
  assert.deepEqual([counts('load'), counts('start'), counts('restart')], [3, 2, 1]);
});

test('interaction comes once per process, session_interacted once', () => {
  const widget = simulate({});
  widget.load();
  const counts = (native: string) => widget.fired.filter(one => one === native).length;

  for (const process of ['p-1', 'p-2', 'p-1']) {
    widget.boot({ process });
    widget.send('Hello');
  }

  assert.deepEqual([counts('interaction'), counts('session_interacted')], [2, 1]);
});

test('exceptions of the site do not stop a conversation', () => {
  const chat = simulate({});
  const second = listener();
  chat.load();
  chat.boot({ eventListeners: [fail, second] });
  play(chat);

  assert.equal(chat.errors.length, chat.fired.length);
  assert.equal(second.heard.length, chat.fired.length);
});
