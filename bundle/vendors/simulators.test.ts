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

type Civchat = { [key: string]: unknown };

/** A window with `civchat`, and with what the widget publishes on it. */
const usercomPage = ({ civchat }: { civchat?: Civchat } = {}) =>
  ({ ...(civchat && { civchat }) }) as {
    civchat: Civchat;
    UE: {
      pageHit(given?: unknown): void;
      resetAuth(given?: unknown): void;
      destroy(): void;
      isReady?: boolean;
    };
    userengage(...args: unknown[]): unknown;
  };

/** A moment that the test lets come. */
function moment() {
  const waiting: (() => void)[] = [];
  const come = () => {
    for (const happen of waiting.splice(0)) happen();
  };
  return Object.assign((happen: () => void) => void waiting.push(happen), { come });
}

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
    const civchat: Civchat = { ...usercom.config, onMessage, onPayloadReceived };
    const page = usercomPage({ civchat });
    const widget = usercom.simulate(page);
    play(widget);
    const key = civchat.userKey;
    for (const step of widget.siteCalls) step.run();
    page.UE.pageHit(civchat);
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

const { apiKey } = usercom.config;

/** A page on which User.com has started with four callbacks of the site that keep what they are called with. */
function startedUsercom(options: usercom.UsercomOptions = {}) {
  const site = { onLoad: listener(), onOpen: listener(), onClose: listener(), onMessage: listener() };
  const page = usercomPage({ civchat: { apiKey, ...site } });
  const widget = usercom.simulate(page, options);
  widget.load();
  return { page, widget, site };
}

const timesOf = (site: { readonly [name: string]: { readonly heard: readonly unknown[] } }) =>
  Object.values(site).map(({ heard }) => heard.length);

test('usercom: the callbacks are copied at the start and deleted from the object that held them', () => {
  const { page, widget, site } = startedUsercom();

  widget.open();
  page.civchat.onClose = fail;
  widget.close();

  assert.deepEqual(Object.keys(page.civchat), ['apiKey', 'userKey', 'onClose']);
  assert.deepEqual(timesOf(site), [1, 1, 1, 0]);
  assert.deepEqual(widget.errors, []);
});

test("usercom: callbacks get the widget's own object as this, a message its content and who wrote it", () => {
  const { page, widget, site } = startedUsercom();

  widget.send('Hello');
  widget.reply('Welcome');

  const [first, second] = site.onMessage.heard;
  assert.deepEqual(first!.args, [{ content: 'Hello', isAdmin: false }]);
  assert.deepEqual(second!.args, [{ content: 'Welcome', isAdmin: true }]);
  assert.deepEqual(Object.keys(first!.self as object), ['onMessage', 'onOpen', 'onClose', 'onLoad']);
  assert.notEqual(first!.self, page.civchat);
});

test('usercom: a callback that is no function is deleted and never called, one on the prototype is taken', () => {
  const onOpen = listener();
  const civchat: Civchat = Object.assign(Object.create({ onOpen }), { apiKey, onClose: 'text' });
  const widget = usercom.simulate({ civchat });

  widget.load();
  widget.open();
  widget.close();

  assert.equal(onOpen.heard.length, 1);
  assert.equal('onClose' in civchat, false);
  assert.deepEqual(widget.errors, []);
});

test('usercom: a page view brings a new set of callbacks, which replaces the old one whole', () => {
  const { page, widget, site } = startedUsercom();
  const onOpen = listener();
  const given = { apiKey, email: 'x@example.com', onOpen };

  page.UE.pageHit(given);
  widget.open();
  widget.close();

  assert.equal(onOpen.heard.length, 1);
  assert.deepEqual(timesOf(site), [1, 0, 0, 0]);
  assert.equal('onOpen' in given, false);
});

test('usercom: a page view without an argument, or with the spent civchat, ends all callbacks', () => {
  for (const hit of ['nothing', 'null', 'civchat']) {
    const { page, widget, site } = startedUsercom();

    page.UE.pageHit({ nothing: undefined, null: null, civchat: page.civchat }[hit]);
    play(widget);

    assert.deepEqual(timesOf(site), [1, 0, 0, 0]);
    assert.ok(widget.fired.includes('onOpen'));
  }
});

test('usercom: a logout closes the window without onClose and loads again', () => {
  const { page, widget, site } = startedUsercom();
  const next = { onLoad: listener(), onOpen: listener(), onClose: listener() };
  widget.open();

  page.UE.resetAuth({ apiKey, ...next });
  widget.open();

  assert.deepEqual(timesOf(site), [1, 1, 0, 0]);
  assert.deepEqual(timesOf(next), [1, 1, 0]);
});

test('usercom: a logout without a key of the site does nothing', () => {
  const { page, widget, site } = startedUsercom();

  page.UE.resetAuth({ onOpen: fail });
  widget.open();

  assert.equal(site.onOpen.heard.length, 1);
});

test('usercom: a frozen civchat with a callback never starts', () => {
  const widget = usercom.simulate({ civchat: Object.freeze({ apiKey, onOpen: fail }) }, { isKnown: false });

  widget.load();
  play(widget);

  assert.deepEqual(widget.fired, []);
  assert.deepEqual(widget.errors.map(String), ["TypeError: Cannot delete property 'onOpen'"]);
});

test('usercom: a frozen civchat without callbacks starts for new visitors, and not for those who come back', () => {
  const firedFor = (isKnown: boolean) => {
    const widget = usercom.simulate({ civchat: Object.freeze({ apiKey }) }, { isKnown });
    widget.load();
    return widget.fired;
  };

  assert.deepEqual(firedFor(false), ['onLoad']);
  assert.deepEqual(firedFor(true), []);
});

test('usercom: the widget starts when the rest of it has come, with the callbacks of that moment', () => {
  const starts = moment();
  const [early, late] = [listener(), listener()];
  const page = usercomPage({ civchat: { apiKey, onLoad: early } });
  const widget = usercom.simulate(page, { starts });

  assert.equal('userengage' in page, false);
  widget.load();
  widget.open();
  page.civchat = { apiKey, onLoad: late };
  assert.deepEqual([typeof page.userengage, page.UE.isReady, widget.fired], ['function', undefined, []]);
  starts.come();

  assert.deepEqual([early.heard.length, late.heard.length], [0, 1]);
  assert.equal(page.UE.isReady, true);
});

test('usercom: without a civchat the widget does not start, until a page view names the key of the site', () => {
  const page = usercomPage();
  const widget = usercom.simulate(page);
  const onLoad = listener();

  widget.load();
  page.UE.pageHit();
  assert.deepEqual(widget.sent, []);
  page.UE.pageHit({ apiKey, onLoad });

  assert.equal(onLoad.heard.length, 1);
  assert.equal(page.UE.isReady, true);
});

test('usercom: a page view before the start takes onLoad away from civchat', () => {
  const starts = moment();
  const onLoad = listener();
  const page = usercomPage({ civchat: { apiKey, onLoad } });
  const widget = usercom.simulate(page, { starts });

  widget.load();
  page.UE.pageHit({ apiKey });
  starts.come();

  assert.equal(onLoad.heard.length, 0);
  assert.deepEqual(widget.fired, ['onLoad']);
});

test('usercom: onLoad comes with the answer, before the widget is ready and before calls that waited', () => {
  const answers = moment();
  const order: unknown[] = [];
  const page = usercomPage({
    civchat: {
      apiKey,
      onLoad: () => order.push('onLoad', page.UE.isReady),
      onOpen: () => order.push('onOpen', page.UE.isReady),
    },
  });
  const widget = usercom.simulate(page, { answers });

  widget.load();
  order.push(page.userengage('widget.open'), page.userengage('event.signup'));
  answers.come();

  assert.deepEqual(order, [1, 2, 'onLoad', undefined, 'onOpen', true]);
  assert.deepEqual(
    widget.sent.map(({ to }) => to),
    ['ping', 'event'],
  );
});

test('usercom: an onLoad that throws leaves the start unfinished', () => {
  const answers = moment();
  const page = usercomPage({ civchat: { apiKey, onLoad: fail } });
  const widget = usercom.simulate(page, { answers });
  widget.load();
  page.userengage('event.signup');

  answers.come();

  assert.equal(page.UE.isReady, undefined);
  assert.deepEqual([widget.errors.length, widget.sent.length], [1, 1]);
});

test('usercom: a window that is open by setting tells so before onLoad', () => {
  const widget = usercom.simulate({ civchat: { apiKey, state: 'expanded' } });

  widget.load();

  assert.deepEqual(widget.fired, ['onOpen', 'onLoad']);
});

test('usercom: the page may open what is open and close what is closed, the visitor may not', () => {
  const { page, widget, site } = startedUsercom();

  for (const command of ['open', 'open', 'close', 'close']) page.userengage(`widget.${command}`);
  assert.deepEqual(timesOf(site), [1, 2, 2, 0]);
  for (const act of ['open', 'open', 'close', 'close'] as const) widget[act]();

  assert.deepEqual(timesOf(site), [1, 3, 3, 0]);
});

test('usercom: what onOpen throws reaches the page that has opened the window, and nobody if the visitor has', () => {
  const page = usercomPage({ civchat: { apiKey, onOpen: fail } });
  const widget = usercom.simulate(page);
  widget.load();

  widget.open();

  assert.equal(widget.errors.length, 1);
  assert.throws(() => page.userengage('widget.open'), /the site fails/);
});

test('usercom: calls are sent with the key of the visitor, and those that are incomplete are not', () => {
  const { page, widget } = startedUsercom();

  for (const [name, data] of [
    ['event.signup', { plan: 'gold' }],
    ['event'],
    ['product_event', { product_id: 1, event_type: 'view' }],
    ['product_event', { product_id: 1 }],
    ['client.update', { score: 7 }],
    ['widget.show'],
    ['widget.hide'],
    ['widget.clicked_open'],
    ['widget.clicked_closed'],
    ['widget.unheard'],
    ['toString'],
    [],
  ]) {
    page.userengage(name, data);
  }

  const user_key = page.civchat.userKey;
  assert.deepEqual(widget.sent.slice(1), [
    { to: 'event', body: { event: 'signup', data: { plan: 'gold' }, user_key } },
    { to: 'product_event', body: { data: { product_id: 1, event_type: 'view' }, user_key } },
    { to: 'client.update', body: { data: [{ score: 7 }], user_key } },
    { to: 'event', body: { event: 'widget_clicked_open', data: {}, user_key } },
    { to: 'event', body: { event: 'widget_clicked_closed', data: {}, user_key } },
  ]);
});

test('usercom: the server gets what the pings have told, one on top of the other, until a logout', () => {
  const page = usercomPage({ civchat: { apiKey, plan: 'gold', onOpen: fail } });
  const widget = usercom.simulate(page, { isKnown: false });

  widget.load();
  page.UE.pageHit({ email: 'x@example.com' });
  page.UE.resetAuth({ apiKey });
  page.UE.pageHit({ apiKey });

  const [first, second] = [...new Set(widget.secrets)].filter(secret => secret.startsWith('ca-'));
  assert.deepEqual(
    widget.sent.map(({ body }) => body),
    [
      { apiKey, plan: 'gold' },
      { apiKey, plan: 'gold', email: 'x@example.com', userKey: first, widget_ready: true },
      { apiKey, create_new_gu: true },
      { apiKey, userKey: second, widget_ready: true },
    ],
  );
});

test('usercom: should a build read late, later callbacks and objects are found; the measured one finds neither', () => {
  const heardBy = (options: usercom.UsercomOptions) => {
    const [changed, replaced] = [listener(), listener()];
    const page = usercomPage({ civchat: { apiKey } });
    const widget = usercom.simulate(page, options);
    widget.load();
    page.civchat.onOpen = changed;
    widget.open();
    widget.close();
    page.civchat = { onOpen: replaced };
    widget.open();
    return [changed.heard.length, replaced.heard.length];
  };

  assert.deepEqual(heardBy({ readsCallbacks: 'late' }), [1, 1]);
  assert.deepEqual(heardBy({ readsCallbacks: 'kept' }), [2, 0]);
  assert.deepEqual(heardBy({}), [0, 0]);
});

test('usercom: calls of the page are kept, and one of them opens the widget', () => {
  const widget = usercom.simulate({ civchat: { ...usercom.config } });
  widget.load();

  for (const step of widget.siteCalls) step.run();

  assert.deepEqual(
    widget.calls.map(({ to, args }) => (to === 'userengage' ? args[0] : to)),
    ['event.signup', 'product_event', 'client.update', 'UE.pageHit', 'widget.open', 'UE.resetAuth'],
  );
  assert.deepEqual(widget.fired, ['onLoad', 'onOpen', 'onLoad']);
});

test('usercom: the script does nothing where its widget is, and loads anew once that is destroyed', () => {
  const { page, widget, site } = startedUsercom();
  const { UE } = page;

  widget.load();
  assert.equal(page.UE, UE);
  UE.destroy();
  UE.destroy();
  widget.open();
  assert.deepEqual([UE.isReady, timesOf(site)], [false, [1, 0, 0, 0]]);

  const onOpen = listener();
  page.civchat = { apiKey, onOpen };
  widget.load();
  widget.open();
  assert.notEqual(page.UE, UE);
  assert.equal(onOpen.heard.length, 1);
});

test('usercom: a destroyed widget keeps calls back, forgets nobody, and comes back with a page view', () => {
  const { page } = startedUsercom();
  const onOpen = listener();

  page.UE.destroy();
  assert.equal(page.userengage('widget.open'), 1);
  page.UE.resetAuth({ apiKey, onOpen: fail });
  page.UE.pageHit({ apiKey, onOpen });

  assert.equal(onOpen.heard.length, 1);
  assert.equal(page.UE.isReady, true);
});

test('usercom: Turbolinks destroys the widget, which comes back when its script runs again', () => {
  const document = new EventTarget();
  const page = Object.assign(usercomPage({ civchat: { apiKey } }), { document });
  const widget = usercom.simulate(page);
  widget.load();

  document.dispatchEvent(new Event('turbolinks:before-cache'));
  assert.equal(page.UE.isReady, false);
  const onLoad = listener();
  page.civchat.onLoad = onLoad;
  widget.load();

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
  const civchat = { apiKey, onLoad: fail, onOpen: fail, onMessage: fail };
  const widgets: Widget[] = [
    userlike.simulate({ userlikeTrackingEvent: fail }),
    usercom.simulate({ civchat }),
    usercom.simulate({ civchat: Object.freeze({ ...civchat }) }, { readsCallbacks: 'late', isKnown: false }),
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
