import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { type LiveChatApi, simulate, snippet } from './simulator.ts';

type Page = { LiveChatWidget?: LiveChatApi; LC_API?: { on_after_load?: () => void } };

test('a conversation goes from the load to the goodbye', () => {
  const widget = simulate({});

  play(widget);

  assert.deepEqual(widget.cases, [
    ...['ready', 'greeting_displayed', 'new_event|agent', 'visibility_changed|maximized', 'form_submitted'],
    ...['customer_status_changed', 'new_event|customer', 'new_event|agent', 'rich_message_button_clicked'],
    ...['new_event|customer', 'new_event|customer', 'new_event|agent', 'rating_submitted'],
    ...['customer_status_changed', 'form_submitted', 'visibility_changed|minimized'],
  ]);
});

test('the object of the snippet stays, and plays what it was given before the chat was there', () => {
  const page: Page = {};
  const mine = listener();
  const api = snippet(page);
  api.on('visibility_changed', mine);
  api.call('maximize');
  assert.throws(() => api.get('state'));
  const widget = simulate(page);

  widget.load();

  assert.equal(page.LiveChatWidget, api);
  assert.equal(snippet(page), api);
  assert.deepEqual(mine.args(), [[{ visibility: 'maximized' }]]);
  assert.deepEqual(widget.fired, ['ready', 'visibility_changed']);
  assert.doesNotThrow(() => api.get('state'));
});

test('a late listener is told at once that the chat is ready, and of nothing else', () => {
  const page = {};
  const widget = simulate(page);
  widget.load();
  widget.open();
  const ready = listener();
  const opened = listener();

  snippet(page).on('ready', ready);
  snippet(page).on('visibility_changed', opened);

  assert.deepEqual([ready.heard.length, opened.heard.length], [1, 0]);
});

test('a listener that throws ends the row, and the conversation goes on', () => {
  const page = {};
  const behind = listener();
  for (const one of [fail, behind]) snippet(page).on('new_event', one);
  const widget = simulate(page);

  play(widget);

  assert.deepEqual(behind.heard, []);
  assert.ok(widget.errors.length > 1);
});

test('what happens in a listener is told when all have heard the first', () => {
  const page = {};
  const order: string[] = [];
  const api = snippet(page);
  api.on('ready', () => api.call('maximize'));
  api.on('visibility_changed', () => order.push('opened'));
  api.on('ready', () => order.push('ready'));

  simulate(page).load();

  assert.deepEqual(order, ['ready', 'opened']);
});

test('a listener is taken back by the same function, and one for once hears once', () => {
  const page = {};
  const [back, once] = [listener(), listener()];
  const api = snippet(page);
  api.on('new_event', back);
  api.off('new_event', back);
  api.once('new_event', once);
  const widget = simulate(page);
  widget.load();

  widget.reply('Hello');
  widget.reply('Are you there?');

  assert.deepEqual([back.heard.length, once.heard.length], [0, 1]);
});

test('taken away, the object and all listeners are gone, and the next one is another', () => {
  const page: Page = {};
  const mine = listener();
  const api = snippet(page);
  api.on('ready', mine);
  const widget = simulate(page);

  widget.load();
  api.call('destroy');
  const keys = Object.keys(page);
  widget.load();

  assert.deepEqual(keys, []);
  assert.notEqual(page.LiveChatWidget, api);
  assert.equal(mine.heard.length, 1);
  assert.deepEqual(widget.fired, ['ready', 'ready']);
});

test('a running conversation is told again where the chat is loaded again', () => {
  const widget = simulate({}, { goesOn: true });

  widget.load();

  assert.deepEqual(widget.fired, ['ready', 'customer_status_changed']);
});

test('a rating is a bare text, and the function of the site for a loaded chat is called', () => {
  const page: Page = { LC_API: { on_after_load: listener() } };
  const rated = listener();
  snippet(page).on('rating_submitted', rated);
  const widget = simulate(page);

  widget.load();
  widget.rate('none');

  assert.deepEqual(rated.args(), [['none']]);
  assert.equal((page.LC_API!.on_after_load as ReturnType<typeof listener>).heard.length, 1);
});
