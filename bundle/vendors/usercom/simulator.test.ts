import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../room/simulator.ts';
import { fail, listener, moment } from '../room/site-functions.ts';
import { config, simulate, type UsercomOptions } from './simulator.ts';

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

test('a conversation has the order of the documentation', () => {
  const widget = simulate({});

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

const { apiKey } = config;

/** A page on which User.com has started with four callbacks of the site that keep what they are called with. */
function startedUsercom(options: UsercomOptions = {}) {
  const site = { onLoad: listener(), onOpen: listener(), onClose: listener(), onMessage: listener() };
  const page = usercomPage({ civchat: { apiKey, ...site } });
  const widget = simulate(page, options);
  widget.load();
  return { page, widget, site };
}

const timesOf = (site: { readonly [name: string]: { readonly heard: readonly unknown[] } }) =>
  Object.values(site).map(({ heard }) => heard.length);

test('the callbacks are copied at the start and deleted from the object that held them', () => {
  const { page, widget, site } = startedUsercom();

  widget.open();
  page.civchat.onClose = fail;
  widget.close();

  assert.deepEqual(Object.keys(page.civchat), ['apiKey', 'userKey', 'onClose']);
  assert.deepEqual(timesOf(site), [1, 1, 1, 0]);
  assert.deepEqual(widget.errors, []);
});

test("callbacks get the widget's own object as this, a message its content and who wrote it", () => {
  const { page, widget, site } = startedUsercom();

  widget.send('Hello');
  widget.reply('Welcome');

  const [first, second] = site.onMessage.heard;
  assert.deepEqual(first!.args, [{ content: 'Hello', isAdmin: false }]);
  assert.deepEqual(second!.args, [{ content: 'Welcome', isAdmin: true }]);
  assert.deepEqual(Object.keys(first!.self as object), ['onMessage', 'onOpen', 'onClose', 'onLoad']);
  assert.notEqual(first!.self, page.civchat);
});

test('a callback that is no function is deleted and never called, one on the prototype is taken', () => {
  const onOpen = listener();
  const civchat: Civchat = Object.assign(Object.create({ onOpen }), { apiKey, onClose: 'text' });
  const widget = simulate({ civchat });

  widget.load();
  widget.open();
  widget.close();

  assert.equal(onOpen.heard.length, 1);
  assert.equal('onClose' in civchat, false);
  assert.deepEqual(widget.errors, []);
});

test('a page view brings a new set of callbacks, which replaces the old one whole', () => {
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

test('a page view without an argument, or with the spent civchat, ends all callbacks', () => {
  for (const hit of ['nothing', 'null', 'civchat']) {
    const { page, widget, site } = startedUsercom();

    page.UE.pageHit({ nothing: undefined, null: null, civchat: page.civchat }[hit]);
    play(widget);

    assert.deepEqual(timesOf(site), [1, 0, 0, 0]);
    assert.ok(widget.fired.includes('onOpen'));
  }
});

test('a logout closes the window without onClose and loads again', () => {
  const { page, widget, site } = startedUsercom();
  const next = { onLoad: listener(), onOpen: listener(), onClose: listener() };
  widget.open();

  page.UE.resetAuth({ apiKey, ...next });
  widget.open();

  assert.deepEqual(timesOf(site), [1, 1, 0, 0]);
  assert.deepEqual(timesOf(next), [1, 1, 0]);
});

test('a logout without a key of the site does nothing', () => {
  const { page, widget, site } = startedUsercom();

  page.UE.resetAuth({ onOpen: fail });
  widget.open();

  assert.equal(site.onOpen.heard.length, 1);
});

test('a frozen civchat with a callback never starts', () => {
  const widget = simulate({ civchat: Object.freeze({ apiKey, onOpen: fail }) }, { isKnown: false });

  widget.load();
  play(widget);

  assert.deepEqual(widget.fired, []);
  assert.deepEqual(widget.errors.map(String), ["TypeError: Cannot delete property 'onOpen'"]);
});

test('a frozen civchat without callbacks starts for new visitors, and not for those who come back', () => {
  const firedFor = (isKnown: boolean) => {
    const widget = simulate({ civchat: Object.freeze({ apiKey }) }, { isKnown });
    widget.load();
    return widget.fired;
  };

  assert.deepEqual(firedFor(false), ['onLoad']);
  assert.deepEqual(firedFor(true), []);
});

test('the widget starts when the rest of it has come, with the callbacks of that moment', () => {
  const starts = moment();
  const [early, late] = [listener(), listener()];
  const page = usercomPage({ civchat: { apiKey, onLoad: early } });
  const widget = simulate(page, { starts });

  assert.equal('userengage' in page, false);
  widget.load();
  widget.open();
  page.civchat = { apiKey, onLoad: late };
  assert.deepEqual([typeof page.userengage, page.UE.isReady, widget.fired], ['function', undefined, []]);
  starts.come();

  assert.deepEqual([early.heard.length, late.heard.length], [0, 1]);
  assert.equal(page.UE.isReady, true);
});

test('without a civchat the widget does not start, until a page view names the key of the site', () => {
  const page = usercomPage();
  const widget = simulate(page);
  const onLoad = listener();

  widget.load();
  page.UE.pageHit();
  assert.deepEqual(widget.sent, []);
  page.UE.pageHit({ apiKey, onLoad });

  assert.equal(onLoad.heard.length, 1);
  assert.equal(page.UE.isReady, true);
});

test('a page view before the start takes onLoad away from civchat', () => {
  const starts = moment();
  const onLoad = listener();
  const page = usercomPage({ civchat: { apiKey, onLoad } });
  const widget = simulate(page, { starts });

  widget.load();
  page.UE.pageHit({ apiKey });
  starts.come();

  assert.equal(onLoad.heard.length, 0);
  assert.deepEqual(widget.fired, ['onLoad']);
});

test('onLoad comes with the answer, before the widget is ready and before calls that waited', () => {
  const answers = moment();
  const order: unknown[] = [];
  const page = usercomPage({
    civchat: {
      apiKey,
      onLoad: () => order.push('onLoad', page.UE.isReady),
      onOpen: () => order.push('onOpen', page.UE.isReady),
    },
  });
  const widget = simulate(page, { answers });

  widget.load();
  order.push(page.userengage('widget.open'), page.userengage('event.signup'));
  answers.come();

  assert.deepEqual(order, [1, 2, 'onLoad', undefined, 'onOpen', true]);
  assert.deepEqual(
    widget.sent.map(({ to }) => to),
    ['ping', 'event'],
  );
});

test('an onLoad that throws leaves the start unfinished', () => {
  const answers = moment();
  const page = usercomPage({ civchat: { apiKey, onLoad: fail } });
  const widget = simulate(page, { answers });
  widget.load();
  page.userengage('event.signup');

  answers.come();

  assert.equal(page.UE.isReady, undefined);
  assert.deepEqual([widget.errors.length, widget.sent.length], [1, 1]);
});

test('a window that is open by setting tells so before onLoad', () => {
  const widget = simulate({ civchat: { apiKey, state: 'expanded' } });

  widget.load();

  assert.deepEqual(widget.fired, ['onOpen', 'onLoad']);
});

test('the page may open what is open and close what is closed, the visitor may not', () => {
  const { page, widget, site } = startedUsercom();

  for (const command of ['open', 'open', 'close', 'close']) page.userengage(`widget.${command}`);
  assert.deepEqual(timesOf(site), [1, 2, 2, 0]);
  for (const act of ['open', 'open', 'close', 'close'] as const) widget[act]();

  assert.deepEqual(timesOf(site), [1, 3, 3, 0]);
});

test('what onOpen throws reaches the page that has opened the window, and nobody if the visitor has', () => {
  const page = usercomPage({ civchat: { apiKey, onOpen: fail } });
  const widget = simulate(page);
  widget.load();

  widget.open();

  assert.equal(widget.errors.length, 1);
  assert.throws(() => page.userengage('widget.open'), /the site fails/);
});

test('calls are sent with the key of the visitor, and those that are incomplete are not', () => {
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

test('the server gets what the pings have told, one on top of the other, until a logout', () => {
  const page = usercomPage({ civchat: { apiKey, plan: 'gold', onOpen: fail } });
  const widget = simulate(page, { isKnown: false });

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

test('should a build read late, later callbacks and objects are found; the measured one finds neither', () => {
  const heardBy = (options: UsercomOptions) => {
    const [changed, replaced] = [listener(), listener()];
    const page = usercomPage({ civchat: { apiKey } });
    const widget = simulate(page, options);
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

test('calls of the page are kept, and one of them opens the widget', () => {
  const widget = simulate({ civchat: { ...config } });
  widget.load();

  for (const step of widget.siteCalls) step.run();

  assert.deepEqual(
    widget.calls.map(({ to, args }) => (to === 'userengage' ? args[0] : to)),
    ['event.signup', 'product_event', 'client.update', 'UE.pageHit', 'widget.open', 'UE.resetAuth'],
  );
  assert.deepEqual(widget.fired, ['onLoad', 'onOpen', 'onLoad']);
});

test('the script does nothing where its widget is, and loads anew once that is destroyed', () => {
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

test('a destroyed widget keeps calls back, forgets nobody, and comes back with a page view', () => {
  const { page } = startedUsercom();
  const onOpen = listener();

  page.UE.destroy();
  assert.equal(page.userengage('widget.open'), 1);
  page.UE.resetAuth({ apiKey, onOpen: fail });
  page.UE.pageHit({ apiKey, onOpen });

  assert.equal(onOpen.heard.length, 1);
  assert.equal(page.UE.isReady, true);
});

test('Turbolinks destroys the widget, which comes back when its script runs again', () => {
  const document = new EventTarget();
  const page = Object.assign(usercomPage({ civchat: { apiKey } }), { document });
  const widget = simulate(page);
  widget.load();

  document.dispatchEvent(new Event('turbolinks:before-cache'));
  assert.equal(page.UE.isReady, false);
  const onLoad = listener();
  page.civchat.onLoad = onLoad;
  widget.load();

  assert.equal(onLoad.heard.length, 1);
});

test('exceptions of the site do not stop a conversation', () => {
  const civchat = { apiKey, onLoad: fail, onOpen: fail, onMessage: fail };
  const widgets = [
    simulate({ civchat }),
    simulate({ civchat: Object.freeze({ ...civchat }) }, { readsCallbacks: 'late', isKnown: false }),
  ];
  widgets.forEach(play);

  assert.deepEqual(
    widgets.map(({ errors }) => errors.length),
    [6, 6],
  );
});
