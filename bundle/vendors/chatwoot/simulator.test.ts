import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from '../../core/events-of.ts';
import { play } from '../room/simulator.ts';
import { simulate } from './simulator.ts';

interface Detail {
  readonly content_type: string;
  readonly message_type: number;
  readonly previous_changes: {
    readonly content_attributes: readonly { readonly submitted_values?: unknown }[];
  };
}

/** A page that writes down what the events of the chat hold. */
function hearingPage() {
  const heard: [native: string, detail: Detail][] = [];
  const page = {
    ...eventsOf(new EventTarget()),
    $chatwoot: undefined as unknown,
    chatwootSDK: undefined as unknown,
    onmessage: undefined as unknown,
  };
  for (const name of ['ready', 'opened', 'closed', 'on-message', 'postback', 'error']) {
    page.addEventListener(`chatwoot:${name}`, event =>
      heard.push([event.type, (event as CustomEvent).detail as Detail]),
    );
  }
  return { page, heard };
}

const rated = 'chatwoot:on-message';

test('a conversation goes from the load to the goodbye', () => {
  const widget = simulate({});

  play(widget);

  assert.deepEqual(widget.fired, [
    ...['chatwoot:ready', 'chatwoot:opened', 'chatwoot:on-start-conversation'],
    ...Array.from({ length: 10 }, () => 'chatwoot:on-message'),
    'chatwoot:closed',
  ]);
});

test('what the frame tells comes through the slot of the window, and not at all once that is taken', () => {
  const { page, heard } = hearingPage();
  const widget = simulate(page);

  widget.load();
  widget.send('Hello');
  page.onmessage = () => {};
  widget.send('Is anybody there?');
  widget.open();

  assert.deepEqual(
    heard.map(([native]) => native),
    ['chatwoot:ready', 'chatwoot:on-message', 'chatwoot:opened'],
  );
  assert.deepEqual(widget.fired.length, 3);
});

test('the slot takes nothing that the frame has not sent', () => {
  const { page, heard } = hearingPage();
  simulate(page).load();
  const slot = page.onmessage as (event: { data: unknown }) => void;

  for (const data of ['hello', 7, null, { event: 'onEvent' }]) slot({ data });

  assert.equal(heard.length, 1);
});

test('a form that was answered comes with its message once more, and a comment once more after the rating', () => {
  const { page, heard } = hearingPage();
  const widget = simulate(page);
  widget.load();

  widget.rate(4, 'Quick');

  const changes = heard
    .filter(([native]) => native === rated)
    .map(([, { previous_changes }]) =>
      previous_changes.content_attributes.map(({ submitted_values }) => submitted_values !== undefined),
    );
  assert.deepEqual(changes, [
    [false, true],
    [true, true],
  ]);
});

test('a preview opens the window, and nothing comes when it is opened in full', () => {
  const widget = simulate({});
  widget.load();

  widget.reply('Are you there?');
  widget.open();
  widget.close();

  assert.deepEqual(widget.fired.slice(2), ['chatwoot:opened', 'chatwoot:closed']);
});

test('the site runs the chat, and once is enough', () => {
  const { page, heard } = hearingPage();
  const widget = simulate(page, { isRunBySite: true });
  widget.load();
  const before = heard.length;

  const { run } = page.chatwootSDK as { run(): void };
  run();
  run();

  assert.deepEqual([before, heard.length], [0, 1]);
});

test('an old version says twice that it is ready, a remount says it anew', () => {
  const widget = simulate({}, { isOld: true });

  widget.load();
  widget.unload();
  widget.load();

  assert.equal(widget.fired.filter(native => native === 'chatwoot:ready').length, 4);
});

test('the frame may come later, and tells nothing before', () => {
  const waiting: (() => void)[] = [];
  const { page, heard } = hearingPage();
  const widget = simulate(page, { frameLoads: loaded => void waiting.push(loaded) });

  widget.load();
  const { hasLoaded } = page.$chatwoot as { hasLoaded: boolean };
  const before = heard.length;
  waiting[0]!();

  assert.equal(hasLoaded, false);
  assert.deepEqual([before, heard.length], [0, 1]);
});

test('the page opens, closes and resets the chat', () => {
  const { page, heard } = hearingPage();
  const widget = simulate(page);
  widget.load();
  const api = page.$chatwoot as { toggle(to?: string): void; reset(): void };

  api.toggle();
  api.toggle('open');
  api.toggle('close');
  api.toggle('open');
  api.reset();

  assert.deepEqual(heard.map(([native]) => native).slice(1), [
    'chatwoot:opened',
    'chatwoot:closed',
    'chatwoot:opened',
    'chatwoot:closed',
  ]);
});
