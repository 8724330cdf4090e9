import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { type Conversations, type HubSpotOptions, simulate } from './simulator.ts';

interface Page {
  HubSpotConversations?: Conversations;
  hsConversationsOnReady?: unknown;
  hsConversationsSettings?: object;
}

function openPage(page: Page = {}, options?: HubSpotOptions) {
  return { page, widget: simulate(page, options) };
}

test('a conversation goes from the load to the goodbye, and no message is told', () => {
  const { widget } = openPage();

  play(widget);

  assert.deepEqual(widget.fired, [
    ...['widgetLoaded', 'userInteractedWithWidget', 'quickReplyButtonClick', 'conversationStarted'],
    ...['contactAssociated', 'userSelectedThread', 'conversationClosed', 'widgetClosed'],
    'unreadConversationCountChanged',
  ]);
});

test('functions of the array run when the object is there, before the widget is', () => {
  const states: unknown[] = [];
  const { widget, page } = openPage({
    hsConversationsOnReady: [
      fail,
      () => {
        states.push(page.HubSpotConversations!.widget.status());
        page.HubSpotConversations!.on('widgetLoaded', () => states.push('loaded'));
      },
    ],
  });

  widget.load();

  assert.deepEqual(states, [{ loaded: false, pending: true }, 'loaded']);
  assert.equal(widget.errors.length, 1);
});

test('what is not an array is not run', () => {
  const run = listener();
  const { widget } = openPage({ hsConversationsOnReady: { 0: run, length: 1 } });

  widget.load();

  assert.equal(run.heard.length, 0);
});

test('the widget waits until the page asks for it, if the page wants that', () => {
  const { widget, page } = openPage({ hsConversationsSettings: { loadImmediately: false } });
  widget.load();
  const { length } = widget.fired;

  page.HubSpotConversations!.widget.load();
  page.HubSpotConversations!.widget.load();

  assert.deepEqual([length, widget.fired], [0, ['widgetLoaded']]);
});

test('calls of the page are told by no event, but that the widget has loaded', () => {
  const { widget, page } = openPage();
  widget.load();
  const { widget: calls, clear } = page.HubSpotConversations!;

  for (const call of [calls.open, calls.close, calls.refresh, calls.remove, calls.load]) call();
  clear();
  clear({ resetWidget: true });

  assert.deepEqual(widget.fired, ['widgetLoaded', 'widgetLoaded', 'widgetLoaded']);
});

test('a listener is taken back by the same function', () => {
  const mine = listener();
  const { widget, page } = openPage();
  widget.load();
  page.HubSpotConversations!.on('widgetClosed', mine);
  widget.close();

  page.HubSpotConversations!.off('widgetClosed', mine);
  widget.close();

  assert.equal(mine.heard.length, 1);
});

test('a conversation starts once, and anew when it was forgotten or closed', () => {
  const { widget, page } = openPage({}, { goesOn: true });
  widget.load();
  widget.send('Hello');
  page.HubSpotConversations!.clear();
  widget.send('Hello');
  widget.send('Hello');
  widget.end();
  widget.send('Hello');

  assert.equal(widget.fired.filter(native => native === 'conversationStarted').length, 2);
});
