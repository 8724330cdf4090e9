import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from '../../core/events-of.ts';
import { play } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { simulate } from './simulator.ts';

/** A page that writes down what the events of the chat say. */
function hearingPage(...natives: readonly string[]) {
  const heard: unknown[] = [];
  const page = { ...eventsOf(new EventTarget()), Tawk_API: undefined as unknown };
  for (const native of natives) {
    page.addEventListener(native, event => heard.push([event.type, (event as CustomEvent).detail]));
  }
  return { page, heard };
}

test('a conversation goes from the load to the goodbye', () => {
  const widget = simulate({});

  play(widget);

  assert.deepEqual(widget.fired, [
    ...['tawkBeforeLoad', 'tawkLoad', 'tawkChatMaximized', 'tawkPrechatSubmit', 'tawkChatStarted'],
    ...['tawkChatMessageVisitor', 'tawkChatMessageSystem', 'tawkAgentJoinChat', 'tawkChatMessageAgent'],
    ...['tawkFileUpload', 'tawkChatMessageVisitor', 'tawkChatMessageAgent', 'tawkChatSatisfaction'],
    ...['tawkAgentLeaveChat', 'tawkChatEnded', 'tawkChatMinimized'],
  ]);
});

test('the function of the site is called, and the event is fired as well, with the message alone', () => {
  const onChatMessageVisitor = listener();
  const { page, heard } = hearingPage('tawkChatMessageVisitor');
  page.Tawk_API = { onChatMessageVisitor };

  simulate(page).send('Hello');

  assert.deepEqual(onChatMessageVisitor.heard, [{ self: page.Tawk_API, args: ['Hello'] }]);
  assert.deepEqual(heard, [['tawkChatMessageVisitor', 'Hello']]);
});

test('neither comes while the chat is in a window of its own', () => {
  const onChatMaximized = listener();
  const { page, heard } = hearingPage('tawkChatMaximized');
  page.Tawk_API = { onChatMaximized };
  const widget = simulate(page);

  widget.popOut();
  widget.open();
  const before = [onChatMaximized.heard.length, heard.length, widget.fired.length];
  widget.popIn();
  widget.open();

  assert.deepEqual(before, [0, 0, 0]);
  assert.deepEqual([onChatMaximized.heard.length, heard.length], [1, 1]);
});

test('the script fills the object of the site, and a conversation that runs is told again after a remount', () => {
  const { page } = hearingPage();
  const api = { onLoad: listener() };
  page.Tawk_API = api;
  const widget = simulate(page);

  widget.load();
  widget.send('Hello');
  const isFilled = 'maximize' in api && page.Tawk_API === api;
  widget.unload();
  const isGone = !('Tawk_API' in page);
  widget.load();

  assert.ok(isFilled && isGone);
  assert.equal(api.onLoad.heard.length, 1);
  assert.deepEqual(widget.fired.slice(-3), ['tawkBeforeLoad', 'tawkLoad', 'tawkChatStarted']);
});

test('unread messages are counted while the window is closed', () => {
  const widget = simulate({});

  widget.reply('Are you there?');
  widget.open();
  widget.reply('Hello!');

  assert.equal(widget.fired.filter(native => native === 'tawkUnreadCountChanged').length, 1);
});

test('exceptions of the site do not stop a conversation', () => {
  const widget = simulate({ Tawk_API: { onChatMaximized: fail, onChatMinimized: fail } });

  play(widget);

  assert.equal(widget.errors.length, 2);
});
