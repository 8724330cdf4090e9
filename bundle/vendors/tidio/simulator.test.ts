import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from '../../core/events-of.ts';
import { play } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import type { TidioApi } from './api.ts';
import { simulate, type TidioOptions } from './simulator.ts';

/** A page with a chat on it, and what it tells the document. */
function openPage(options?: TidioOptions) {
  const heard: unknown[] = [];
  const document = eventsOf(new EventTarget());
  const page = { document, tidioChatApi: undefined as TidioApi | undefined };
  for (const native of ['beforeOpen', 'open', 'popUpShow', 'messageFromVisitor', 'conversationStart']) {
    document.addEventListener(`tidioChat-${native}`, event =>
      heard.push([native, (event as CustomEvent).detail, (event as Event & { data: unknown }).data]),
    );
  }
  return { page, heard, widget: simulate(page, options) };
}

test('a conversation goes from the load to the goodbye', () => {
  const widget = simulate({});

  play(widget);

  assert.deepEqual(widget.fired, [
    ...['ready', 'open', 'preFormFilled', 'conversationStart', 'messageFromVisitor', 'messageFromOperator'],
    ...['messageFromVisitor', 'messageFromOperator', 'messageFromVisitor', 'messageFromVisitor', 'close'],
  ]);
});

test('an event holds its data beside the place for details, and an opening has three names', () => {
  const { widget, heard } = openPage({ goesOn: true });

  widget.open();
  widget.send('Hello');

  assert.deepEqual(heard, [
    ...['beforeOpen', 'open', 'popUpShow'].map(native => [native, undefined, undefined]),
    ['messageFromVisitor', undefined, { message: 'Hello', fromBot: false, type: 'text' }],
  ]);
});

test('the object of the chat listens on the document, and tells only of ready what was before', () => {
  const { widget, page } = openPage();
  const [ready, open] = [listener(), listener()];
  widget.load();
  widget.open();

  page.tidioChatApi!.on('ready', ready);
  page.tidioChatApi!.on('open', open);
  widget.enterConversation();

  assert.deepEqual([ready.args(), open.args()], [[[]], [[undefined]]]);
});

test('calls wait until the widget is ready, and ready is told once for an object', () => {
  let start = () => {};
  const { widget, page } = openPage({
    starts: happen => {
      start = happen;
    },
  });
  widget.load();
  const { tidioChatApi } = page;

  tidioChatApi!.open();
  const before = [...widget.fired];
  start();
  widget.unload();
  page.tidioChatApi = tidioChatApi;
  widget.load();
  start();

  assert.deepEqual(before, []);
  assert.deepEqual(widget.fired, ['ready', 'open']);
});

test('a conversation starts once in a day, and with no answer to a bot, no file and no rating', () => {
  const widget = simulate({});
  const starts = () => widget.fired.filter(native => native === 'conversationStart').length;
  const counts: number[] = [];

  for (const act of [
    () => widget.botAsks('What is it about?'),
    () => widget.send('A parcel'),
    () => widget.sendFile(),
    () => widget.rate(1),
    () => widget.send('Where is it?'),
    () => widget.send('Hello?'),
    () => widget.passDay(),
    () => widget.send('Hello again'),
  ]) {
    act();
    counts.push(starts());
  }

  assert.deepEqual(counts, [0, 0, 0, 0, 1, 1, 1, 2]);
});

test('where the browser keeps nothing, each message starts a conversation', () => {
  const widget = simulate({}, { keepsNothing: true });

  widget.send('Hello');
  widget.send('Where is it?');

  assert.equal(widget.fired.filter(native => native === 'conversationStart').length, 2);
});

test('what is open opens no more, but the way to the conversation is told as an opening', () => {
  const widget = simulate({});

  widget.enterConversation();
  widget.open();
  widget.open();
  widget.enterConversation();
  widget.close();
  widget.close();

  assert.deepEqual(widget.fired, ['open', 'open', 'close']);
});

test('exceptions of the site do not stop a conversation', () => {
  const { widget, page } = openPage();
  widget.load();
  for (const native of ['open', 'ready']) page.tidioChatApi!.on(native, fail);

  play(widget);

  assert.equal(widget.errors.length, 2);
});
