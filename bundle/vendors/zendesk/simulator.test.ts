import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { simulate } from './simulator.ts';

type Page = { zE?: (...args: unknown[]) => unknown; zEmbed?: unknown };

test('a conversation goes from the load to the goodbye, with either widget', () => {
  const [messenger, classic] = [simulate({}), simulate({}, { widget: 'classic' })];

  play(messenger);
  play(classic);

  assert.deepEqual(messenger.fired, [
    ...['proactiveMessageDisplayed', 'open', 'conversationStarted', 'messagesShown', 'postbackButtonClicked'],
    ...['conversationAgentAssigned', 'messagesShown', 'close'],
  ]);
  assert.deepEqual(classic.fired, [
    ...['webWidget:open', 'userEvent', 'userEvent', 'userEvent', 'chat:start', 'userEvent', 'userEvent'],
    ...['chat:end', 'webWidget:close'],
  ]);
});

test('there is no function before the file has run, and one of the widget afterwards', () => {
  const page: Page = {};
  const widget = simulate(page);
  assert.ok(!('zE' in page));

  widget.load();

  assert.equal(page.zE, page.zEmbed);
  assert.equal((page.zE as unknown as { widget: string }).widget, 'messenger');
});

test('a stub that is another than `zEmbed` stays for ever', () => {
  const stub = () => {};
  const page: Page = { zE: stub, zEmbed: () => {} };

  simulate(page).load();

  assert.equal(page.zE, stub);
});

test('a command or an event of the other widget throws, a newer event throws in an older one', () => {
  for (const [options, command, name] of [
    [{}, 'webWidget:on', 'open'],
    [{}, 'messenger:on', 'chat:start'],
    [{ widget: 'classic' }, 'messenger:on', 'open'],
    [{ isOld: true }, 'messenger:on', 'conversationStarted'],
  ] as const) {
    const page: Page = {};
    simulate(page, options).load();

    assert.throws(() => page.zE!(command, name, () => {}));
  }
});

test('what the queue has of these complains on the console, and a function is called', t => {
  const warn = t.mock.method(console, 'warn', () => {});
  const called = listener();
  const document = new EventTarget();
  const page: Page & { document: EventTarget } = { document };
  document.addEventListener('load', () => {
    page.zE!('webWidget:on', 'open', () => {});
    page.zE!(called);
  });

  simulate(page).load();

  assert.equal(warn.mock.callCount(), 1);
  assert.equal(called.heard.length, 1);
});

test('a listener of the current widget can be taken back, and several hear the same', () => {
  const page: Page = {};
  const widget = simulate(page);
  widget.load();
  const [one, other] = [listener(), listener()];
  const off = page.zE!('messenger:on', 'open', one) as () => void;
  page.zE!('messenger:on', 'open', other);

  widget.open();
  off();
  widget.open();

  assert.deepEqual([one.heard.length, other.heard.length], [1, 2]);
});

test('the classic widget gives nothing to take a listener back, and hands over a bare status', () => {
  const page: Page = {};
  const widget = simulate(page, { widget: 'classic' });
  widget.load();
  const status = listener();

  assert.equal(page.zE!('webWidget:on', 'chat:status', status), undefined);
  widget.emit('chat:status');

  assert.deepEqual(status.args(), [['offline']]);
});

test('a chat that connects again starts again', () => {
  const widget = simulate({}, { widget: 'classic' });

  widget.reconnect();

  assert.deepEqual(widget.fired, ['chat:connected', 'chat:start']);
});

test('removed with its globals, it knows no listeners any more', () => {
  const page: Page = {};
  const widget = simulate(page);
  widget.load();
  const mine = listener();
  page.zE!('messenger:on', 'open', mine);

  widget.unload();
  const keys = Object.keys(page);
  widget.load();
  widget.open();

  assert.deepEqual(keys, []);
  assert.equal(mine.heard.length, 0);
});

test('exceptions of the site do not stop a conversation', () => {
  const page: Page = {};
  const widget = simulate(page);
  widget.load();
  page.zE!('messenger:on', 'open', fail);

  play(widget);

  assert.equal(widget.errors.length, 1);
});
