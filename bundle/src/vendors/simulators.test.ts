import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { catalogue as loyjoyCatalogue } from './loyjoy/catalogue.ts';
import * as loyjoy from './loyjoy/simulator.ts';
import { play, realmOf, type Widget } from './simulator.ts';
import { catalogue as usercomCatalogue } from './usercom/catalogue.ts';
import * as usercom from './usercom/simulator.ts';
import { catalogue as userlikeCatalogue } from './userlike/catalogue.ts';
import * as userlike from './userlike/simulator.ts';

/** A call as a function of the site sees it. */
interface Heard {
  readonly self: unknown;
  readonly args: readonly unknown[];
}

/** A function of the site that keeps what it was called with. */
function listener() {
  const heard: Heard[] = [];
  function listen(this: unknown, ...args: unknown[]) {
    heard.push({ self: this, args });
  }
  return Object.assign(listen, { heard, names: () => heard.map(({ args }) => args[0]) });
}

const fail = () => {
  throw new Error('the site fails');
};

const otherRealm = realmOf(runInNewContext('JSON'));

/** The whole conversation of each vendor, and every payload that the site got to see. */
const visits: { readonly [vendor: string]: () => { widget: Widget; payloads: unknown } } = {
  userlike: () => {
    const tracking = listener();
    const widget = userlike.simulate({ userlikeTrackingEvent: tracking });
    play(widget);
    return { widget, payloads: tracking.heard.map(({ args }) => args) };
  },
  usercom: () => {
    const [onMessage, onPayloadReceived] = [listener(), listener()];
    const civchat = { ...usercom.config, onMessage, onPayloadReceived };
    const widget = usercom.simulate({ civchat });
    play(widget);
    const key = (civchat as { userKey?: string }).userKey;
    for (const step of widget.siteCalls) step.run();
    const heard = [...onMessage.heard, ...onPayloadReceived.heard].map(({ args }) => args);
    return { widget, payloads: [heard, civchat, key, widget.calls] };
  },
  loyjoy: () => {
    const all = listener();
    const widget = loyjoy.simulate({});
    widget.load();
    widget.boot({ process: loyjoy.processId, eventListeners: [all] });
    play(widget);
    for (const native of Object.keys(loyjoyCatalogue.events)) widget.emit(native);
    return { widget, payloads: all.heard.map(({ args }) => args) };
  },
};

const catalogues: { readonly [vendor: string]: { readonly events: object } } = {
  userlike: userlikeCatalogue,
  usercom: usercomCatalogue,
  loyjoy: loyjoyCatalogue,
};

for (const [vendor, visit] of Object.entries(visits)) {
  test(`${vendor}: a conversation fires only names that the vendor documents`, () => {
    const { widget } = visit();

    assert.deepEqual(
      widget.fired.filter(native => !(native in catalogues[vendor]!.events)),
      [],
    );
    assert.deepEqual(widget.errors, []);
  });

  test(`${vendor}: every secret occurs in what the site gets to see`, () => {
    const { widget, payloads } = visit();

    const seen = JSON.stringify(payloads);

    assert.ok(widget.secrets.length > 5);
    assert.deepEqual(
      widget.secrets.filter(secret => !seen.includes(JSON.stringify(secret).slice(1, -1))),
      [],
    );
  });
}

test('userlike: a conversation has the order of the documentation', () => {
  const widget = userlike.simulate({});

  play(widget);

  assert.deepEqual(widget.fired, [
    'button_displayed',
    'chat_window_maximized',
    'disclaimer_ok',
    'register_show',
    'register_submit',
    'chat_requested',
    'group_select_show',
    'group_select_submit',
    'slot_available',
    'chat_started',
    'pre_survey_show',
    'pre_survey_submit',
    'contact_first_message',
    'chat_connected',
    'message_operator_terminating',
    'message_client_terminating',
    'message_operator_terminating',
    'message_client_terminating',
    'feedback_rating_show',
    'rating_submit',
    'feedback_submit',
    'post_survey_show',
    'post_survey_submit',
    'transcript_show',
    'transcript_submit',
    'chat_window_minimized',
  ]);
});

test('userlike: an invitation comes before the window and gives later events their proactive names', () => {
  const widget = userlike.simulate({}, { proactive: true });

  play(widget);

  assert.deepEqual(widget.fired.slice(0, 4), [
    'button_displayed',
    'proactive_timer',
    'proactive_offer',
    'chat_window_maximized',
  ]);
  assert.ok(widget.fired.includes('chat_started_proactive'));
  assert.ok(widget.fired.includes('chat_connected_proactive'));
  assert.ok(!widget.fired.includes('chat_started'));
});

test('userlike: the callback is looked up on the window at each event', () => {
  const late = listener();
  const page: { userlikeTrackingEvent?: unknown } = {};
  const widget = userlike.simulate(page);

  widget.load();
  page.userlikeTrackingEvent = late;
  widget.open();
  page.userlikeTrackingEvent = 'not a function';
  widget.close();

  assert.deepEqual(late.names(), ['chat_window_maximized']);
  assert.equal(late.heard[0]?.self, page);
  assert.deepEqual(widget.errors, []);
});

test('userlike: contexts are fresh at each event and of the realm that made them', () => {
  const tracking = listener();
  const widget = userlike.simulate({ userlikeTrackingEvent: tracking }, { realm: otherRealm });

  widget.open();
  widget.close();

  const [first, second] = tracking.heard.map(({ args }) => args[1]);
  assert.equal(first instanceof Object, false);
  assert.equal(typeof first, 'object');
  assert.notEqual(first, second);
});

test('userlike: what is known of the contact and the operator grows with the conversation', () => {
  const tracking = listener();
  const widget = userlike.simulate({ userlikeTrackingEvent: tracking });
  const session = () => tracking.heard.at(-1)?.args[2] as userlike.Contexts['session_ctx'];

  widget.load();
  assert.equal(session().client_email, undefined);
  assert.equal(session().chat_id, undefined);

  widget.register({ name: 'Ida Probe', email: 'ida@example.com' });
  assert.equal(session().client_email, 'ida@example.com');

  widget.start();
  assert.equal(typeof session().chat_id, 'string');
  assert.equal(session().operator_id, undefined);

  widget.operatorReply('Hello');
  assert.equal(typeof session().operator_id, 'number');
});

test('userlike: the messenger announces itself, mounts once, and its load events recur after it was unloaded', () => {
  const tracking = listener();
  const userlikeReady = listener();
  const page = { userlikeTrackingEvent: tracking, userlikeReady, userlike: undefined };
  const widget = userlike.simulate(page);
  const widgetIds = () => tracking.heard.map(({ args }) => (args[1] as { widget_id: number }).widget_id);

  widget.load(1);
  assert.throws(() => widget.load(), /mounted already/);
  widget.unload();
  assert.equal(page.userlike, undefined);
  widget.load(2);

  assert.equal(userlikeReady.heard.length, 2);
  assert.deepEqual(tracking.names(), ['button_displayed', 'button_displayed']);
  assert.deepEqual(widgetIds(), [1, 2]);
});

test('userlike: the page drives the messenger through its interface', () => {
  interface Api {
    userlikeStartChat(): void;
    setData(data: object): void;
  }
  const tracking = listener();
  const page = { userlikeTrackingEvent: tracking, userlike: undefined as unknown as Api };
  userlike.simulate(page).load();

  page.userlike.setData({ plan: 'gold' });
  page.userlike.userlikeStartChat();

  const session = tracking.heard.at(-1)?.args[2] as userlike.Contexts['session_ctx'];
  assert.deepEqual(tracking.names().slice(1), ['chat_window_maximized', 'chat_started']);
  assert.deepEqual(session.custom_data, { plan: 'gold' });
});

test('usercom: a conversation has the order of the documentation', () => {
  const widget = usercom.simulate({});

  play(widget);

  assert.deepEqual(widget.fired, [
    'onLoad',
    'onOpen',
    'onMessage',
    'onMessage',
    'onMessage',
    'onPayloadReceived',
    'onMessage',
    'onClose',
  ]);
});

test('usercom: the globals are there when onLoad is called, and not before the load', () => {
  const page: { userengage?: unknown; civchat?: object } = {};
  let atLoad: unknown;
  page.civchat = { onLoad: () => (atLoad = typeof page.userengage) };
  const widget = usercom.simulate(page);

  assert.equal('userengage' in page, false);
  widget.load();

  assert.equal(atLoad, 'function');
});

test('usercom: callbacks get the live object as this, and the widget writes its key there', () => {
  const onMessage = listener();
  const civchat: { onMessage: unknown; userKey?: string } = { onMessage };
  const widget = usercom.simulate({ civchat });

  widget.load();
  widget.send('Hello');
  widget.reply('Welcome');

  const messages = onMessage.heard.map(({ args }) => args[0] as { content: string; isAdmin: boolean });
  assert.equal(onMessage.heard[0]?.self, civchat);
  assert.deepEqual(
    messages.map(({ content, isAdmin }) => [content, isAdmin]),
    [
      ['Hello', false],
      ['Welcome', true],
    ],
  );
  assert.equal(typeof civchat.userKey, 'string');
});

test('usercom: late lookup finds later callbacks and later objects, kept only the first, boot neither', () => {
  const heardBy = (readsCallbacks: usercom.ReadsCallbacks) => {
    const [changed, replaced] = [listener(), listener()];
    const first: { onOpen?: unknown } = {};
    const page: { civchat: { onOpen?: unknown } } = { civchat: first };
    const widget = usercom.simulate(page, { readsCallbacks });
    widget.load();
    first.onOpen = changed;
    widget.open();
    page.civchat = { onOpen: replaced };
    widget.open();
    return [changed.heard.length, replaced.heard.length];
  };

  assert.deepEqual(heardBy('late'), [1, 1]);
  assert.deepEqual(heardBy('kept'), [2, 0]);
  assert.deepEqual(heardBy('boot'), [0, 0]);
});

test('usercom: the boot variant keeps calling what it copied', () => {
  const onOpen = listener();
  const civchat: { onOpen?: unknown } = { onOpen };
  const widget = usercom.simulate({ civchat }, { readsCallbacks: 'boot' });

  widget.load();
  civchat.onOpen = undefined;
  widget.open();

  assert.equal(onOpen.heard.length, 1);
  assert.equal(onOpen.heard[0]?.self, civchat);
});

test('usercom: calls of the page are kept, and one of them opens the widget', () => {
  const widget = usercom.simulate({ civchat: { ...usercom.config } });
  widget.load();

  for (const step of widget.siteCalls) step.run();

  assert.deepEqual(
    widget.calls.map(({ to, args }) => (to === 'userengage' ? args[0] : to)),
    ['event.signup', 'product_event', 'client.update', 'UE.pageHit', 'widget.open', 'UE.resetAuth'],
  );
  assert.deepEqual(widget.fired, ['onLoad', 'onOpen']);
});

test('usercom: destroy silences the widget and its globals until it is loaded again', () => {
  interface Sdk {
    destroy(): void;
    pageHit(attributes: object): void;
  }
  const onOpen = listener();
  const page = { civchat: { onOpen }, UE: undefined as unknown as Sdk };
  const widget = usercom.simulate(page);

  widget.load();
  const old = page.UE;
  old.destroy();
  widget.open();
  assert.throws(() => old.pageHit({}), /after UE.destroy/);
  assert.equal(onOpen.heard.length, 0);

  widget.load();
  widget.open();
  assert.notEqual(page.UE, old);
  assert.equal(onOpen.heard.length, 1);
});

test('usercom: without a configuration the widget waits for UE.init', () => {
  const onLoad = listener();
  const page = { UE: undefined as unknown as { init(options: object): void } };
  const widget = usercom.simulate(page);

  widget.load();
  assert.deepEqual(widget.fired, []);
  page.UE.init({ onLoad });

  assert.equal(onLoad.heard.length, 1);
});

test('loyjoy: a conversation has the order of the documentation', () => {
  const widget = loyjoy.simulate({});

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

test('loyjoy: without previews the flow begins when the chat opens', () => {
  const widget = loyjoy.simulate({}, { previews: false });

  widget.load();
  widget.boot();
  assert.equal(widget.fired.at(-1), 'user_agent_desktop');
  widget.open();

  assert.deepEqual(widget.fired.slice(4, 7), ['open', 'session_started', 'start']);
});

test('loyjoy: listeners get type and detail without this, and window events no detail', () => {
  const all = listener();
  const widget = loyjoy.simulate({}, { realm: otherRealm });

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

test('loyjoy: the global is absent before the load, and listeners given after a boot hear nothing', () => {
  const late = listener();
  const eventListeners: unknown[] = [];
  const page = {};
  const widget = loyjoy.simulate(page);

  assert.equal('LoyJoy' in page, false);
  widget.load();
  widget.boot({ eventListeners });
  eventListeners.push(late);
  widget.open();

  assert.equal(late.heard.length, 0);
});

test('loyjoy: the first step of a conversation does what the page left out', () => {
  const [all, again] = [listener(), listener()];
  const booted = loyjoy.simulate({});
  booted.load();
  booted.boot({ eventListeners: [all] });
  const page: { LoyJoy?: (command: string, options?: object) => void } = {};
  const loaded = loyjoy.simulate(page);
  loaded.load();
  const { LoyJoy } = page;
  page.LoyJoy = (command, options) => LoyJoy?.(command, { ...options, eventListeners: [again] });

  [booted, loaded].forEach(play);

  assert.equal(all.heard.length, booted.fired.length);
  assert.equal(again.heard.length, loaded.fired.length);
  assert.deepEqual(booted.fired, loaded.fired);
});

test('loyjoy: a script that boots itself takes no listener', () => {
  const all = listener();
  const widget = loyjoy.simulate({});

  widget.load({ process: 'p-1', eventListeners: [all] });
  play(widget);

  assert.ok(widget.fired.length > 30);
  assert.equal(all.heard.length, 0);
});

test('loyjoy: keyed listeners are heard only where they are supported, by name and without it', () => {
  const heardBy = (keyed?: 'boot' | 'event') => {
    const [open, late] = [listener(), listener()];
    const eventListeners: { [native: string]: unknown[] } = { open: [open] };
    const widget = loyjoy.simulate({}, keyed ? { keyed } : {});
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

test('loyjoy: the page opens, closes, hides, shows and removes by command; other commands do nothing', () => {
  const page = {} as { LoyJoy(command: string, options?: object): void };
  const all = listener();
  const widget = loyjoy.simulate(page);
  widget.load();
  widget.boot({ eventListeners: [all] });
  all.heard.length = 0;

  for (const command of ['open', 'close', 'hide', 'show', 'toString', 'remove', 'open']) page.LoyJoy(command);

  assert.deepEqual(all.names(), ['open', 'close', 'hide', 'show']);
});

test('loyjoy: a new boot repeats the load events, the flow begins again only on restart', () => {
  const widget = loyjoy.simulate({});
  widget.load();
  widget.boot();
  const counts = (native: string) => widget.fired.filter(one => one === native).length;

  widget.boot();
  assert.deepEqual([counts('load'), counts('start'), counts('session_started')], [2, 1, 1]);

  widget.boot({ restart: true });
  assert.deepEqual([counts('load'), counts('start'), counts('restart')], [3, 2, 1]);
});

test('loyjoy: interaction comes once per process, session_interacted once', () => {
  const widget = loyjoy.simulate({});
  widget.load();
  const counts = (native: string) => widget.fired.filter(one => one === native).length;

  for (const process of ['p-1', 'p-2', 'p-1']) {
    widget.boot({ process });
    widget.send('Hello');
  }

  assert.deepEqual([counts('interaction'), counts('session_interacted')], [2, 1]);
});

test('exceptions of the site do not stop a conversation', () => {
  const civchat = { onLoad: fail, onOpen: fail, onMessage: fail };
  const widgets: Widget[] = [
    userlike.simulate({ userlikeTrackingEvent: fail }),
    usercom.simulate({ civchat }),
    usercom.simulate({ civchat: Object.freeze(civchat) }, { readsCallbacks: 'boot' }),
  ];
  const chat = loyjoy.simulate({});
  const second = listener();
  chat.load();
  chat.boot({ eventListeners: [fail, second] });

  [...widgets, chat].forEach(play);

  assert.deepEqual(
    widgets.map(({ errors }) => errors.length),
    [26, 6, 6],
  );
  assert.equal(chat.errors.length, chat.fired.length);
  assert.equal(second.heard.length, chat.fired.length);
});
