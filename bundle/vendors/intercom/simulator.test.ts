import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { simulate, snippet } from './simulator.ts';

interface Page {
  Intercom?: (...args: unknown[]) => unknown;
}

test('a conversation goes from the load to the goodbye, and nothing tells of a message', () => {
  const widget = simulate({});

  play(widget);

  assert.deepEqual(widget.fired, ['ready', 'onShow', 'onUserEmailSupplied', 'onHide']);
});

test('the function of the messenger takes the place of the stub, and plays what that was given', () => {
  const [ready, first, second] = [listener(), listener(), listener()];
  const page: Page = {};
  const stub = snippet(page);
  stub('ready', ready);
  stub('onShow', first);
  stub('onShow', second);
  const widget = simulate(page);

  widget.load();
  const isReplaced = page.Intercom !== stub;
  page.Intercom!('show');

  assert.ok(isReplaced);
  assert.deepEqual(
    [ready, first, second].map(({ heard }) => heard.length),
    [1, 1, 1],
  );
  assert.deepEqual(first.heard, [{ self: undefined, args: [] }]);
});

test('a shutdown forgets all listeners, and a boot does not bring them back', () => {
  const [before, after] = [listener(), listener()];
  const page: Page = {};
  snippet(page)('onShow', before);
  const widget = simulate(page);

  widget.load();
  widget.open();
  widget.shutdown();
  widget.open();
  widget.boot();
  page.Intercom!('onShow', after);
  widget.open();

  assert.deepEqual([before.heard.length, after.heard.length], [1, 1]);
  assert.deepEqual(widget.fired, ['ready', 'onShow', 'ready', 'onShow']);
});

test('who asks when it is ready is told at once, and a messenger that waits is not ready yet', () => {
  const [early, late] = [listener(), listener()];
  const page: Page = {};
  const widget = simulate(page, { waits: true });

  widget.load();
  page.Intercom!('ready', early);
  const before = early.heard.length;
  widget.boot();
  page.Intercom!('ready', late);

  assert.deepEqual([before, early.heard.length, late.heard.length], [0, 1, 1]);
});

test('exceptions of the site do not stop a conversation', () => {
  const page: Page = {};
  for (const native of ['onShow', 'onHide']) snippet(page)(native, fail);
  const widget = simulate(page);

  play(widget);

  assert.equal(widget.errors.length, 2);
});
