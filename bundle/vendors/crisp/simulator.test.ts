import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../room/simulator.ts';
import { fail, listener, moment } from '../room/site-functions.ts';
import { simulate } from './simulator.ts';

interface Page {
  $crisp?: { push(...commands: unknown[]): unknown; is?(name: string): unknown };
  CRISP_READY_TRIGGER?: () => void;
}

test('a conversation goes from the load to the goodbye', () => {
  const widget = simulate({});

  play(widget);

  assert.deepEqual(widget.fired, [
    ...['session:loaded', 'chat:opened', 'chat:initiated', 'message:sent', 'message:received'],
    ...['user:email:changed', 'message:sent', 'message:received', 'chat:closed'],
  ]);
});

for (const keepsArray of [false, true]) {
  test(`one listener is kept for each event, the last (the array ${keepsArray ? 'stays' : 'goes'})`, () => {
    const [first, second, third] = [listener(), listener(), listener()];
    const queue = [
      ['on', 'chat:opened', first],
      ['on', 'chat:opened', second],
    ];
    const page: Page = { $crisp: queue };
    const widget = simulate(page, { keepsArray });

    widget.load();
    widget.open();
    page.$crisp!.push(['on', 'chat:opened', third]);
    widget.open();
    page.$crisp!.push(['off', 'chat:opened', first]);
    widget.open();

    assert.equal(page.$crisp === queue, keepsArray);
    assert.equal(page.$crisp!.is!('chat:opened'), true);
    assert.deepEqual(
      [first, second, third].map(({ heard }) => heard.length),
      [0, 1, 1],
    );
    assert.deepEqual(second.heard, [{ self: undefined, args: [] }]);
  });
}

test('the chat takes down who wants to be told that it is ready before it is', () => {
  const [early, late] = [listener(), listener()];
  const start = moment();
  const page: Page = { CRISP_READY_TRIGGER: early };
  const widget = simulate(page, { starts: start });

  widget.load();
  page.CRISP_READY_TRIGGER = late;
  widget.open();
  const before = widget.fired.length;
  start.come();

  assert.equal(before, 0);
  assert.deepEqual([early.heard.length, late.heard.length], [1, 0]);
  assert.deepEqual(widget.fired, ['session:loaded']);
});

test('what the site does and sets is told too, and a new session once more', () => {
  const page: Page = {};
  const widget = simulate(page);
  widget.load();

  for (const command of [
    ['do', 'chat:open'],
    ['do', 'message:send', ['text', 'Hello']],
    ['set', 'user:email', ['mira.beispiel@example.com']],
    ['do', 'session:reset'],
    ['do', 'chat:close'],
    ['config', 'color:theme', ['red']],
  ])
    page.$crisp!.push(command);

  assert.deepEqual(widget.fired, [
    ...['session:loaded', 'chat:opened', 'chat:initiated', 'message:sent', 'user:email:changed'],
    ...['session:loaded', 'chat:closed'],
  ]);
});

test('a chat that is removed knows nobody any more', () => {
  const opened = listener();
  const page: Page = { $crisp: [['on', 'chat:opened', opened]] };
  const widget = simulate(page);

  widget.load();
  widget.unload();
  const isGone = !('$crisp' in page);
  widget.load();
  widget.open();

  assert.ok(isGone);
  assert.deepEqual(opened.heard, []);
});

test('exceptions of the site do not stop a conversation', () => {
  const widget = simulate({ $crisp: ['chat:opened', 'chat:closed'].map(native => ['on', native, fail]) });

  play(widget);

  assert.equal(widget.errors.length, 2);
});
