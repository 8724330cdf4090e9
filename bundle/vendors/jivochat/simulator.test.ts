import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { simulate } from './simulator.ts';

test('a conversation tells of one message of the visitor', () => {
  const widget = simulate({});

  play(widget);

  const told = widget.fired.filter(native => !/State|Resize/.test(native));
  assert.deepEqual(told, [
    ...['jivo_onLoadCallback', 'jivo_onOpen', 'jivo_onMessageSent', 'jivo_onClientStartChat'],
    ...['jivo_onAccept', 'jivo_onMessageReceived', 'jivo_onIntroduction', 'jivo_onMessageReceived'],
    ...['jivo_onCallStart', 'jivo_onCallEnd', 'jivo_onClose'],
  ]);
});

test('a function is looked up with each event', () => {
  const [first, second] = [listener(), listener()];
  const page: { jivo_onOpen?: unknown } = {};
  const widget = simulate(page);

  widget.open();
  page.jivo_onOpen = first;
  widget.open();
  page.jivo_onOpen = second;
  widget.open();
  page.jivo_onOpen = 'off';
  widget.open();

  assert.deepEqual(first.heard, [{ self: page, args: [] }]);
  assert.equal(second.heard.length, 1);
});

test('a state is a bare text, and the end of a call says why it has failed', () => {
  const [jivo_onChangeState, jivo_onCallEnd] = [listener(), listener()];
  const widget = simulate({ jivo_onChangeState, jivo_onCallEnd });

  widget.call();
  widget.hangUp();
  widget.hangUp('fail');

  assert.deepEqual(jivo_onChangeState.args(), [['call']]);
  assert.deepEqual(jivo_onCallEnd.args(), [
    [{ result: 'ok' }],
    [{ result: 'fail', reason: 'Nobody picks up at +49 30 5550199' }],
  ]);
});

test('the first message is told once, and again when the history is cleared', () => {
  const widget = simulate({});
  const told = () => widget.fired.filter(native => native === 'jivo_onMessageSent').length;

  widget.send('Hello');
  widget.send('Is anybody there?');
  widget.unload();
  widget.load();
  widget.send('Hello?');
  const before = told();
  widget.clearHistory();
  widget.send('Hello');

  assert.deepEqual([before, told()], [1, 2]);
});

test('who writes after the team has written is not told of as the first', () => {
  const widget = simulate({});

  widget.reply('May I help you?');
  widget.send('Yes');

  assert.ok(!widget.fired.includes('jivo_onMessageSent'));
});

test('after an invitation no conversation is told as started', () => {
  const widget = simulate({});

  widget.invite();
  widget.send('Yes');

  assert.ok(widget.fired.includes('jivo_onOpen') && widget.fired.includes('jivo_onMessageSent'));
  assert.ok(!widget.fired.includes('jivo_onClientStartChat'));
});

test('an older version tells of messages from the team only where the site has a button of its own', () => {
  const page = {};
  const widget = simulate(page, { isOld: true });

  widget.reply('Hello');
  Object.assign(page, { jivo_cstm_widget: {} });
  widget.reply('Hello');

  assert.deepEqual(widget.fired, ['jivo_onMessageReceived']);
});

test('the page takes the widget away and puts it back', () => {
  const page = {} as { jivo_init(): void; jivo_destroy(): void };
  const widget = simulate(page);

  widget.load();
  page.jivo_destroy();
  page.jivo_destroy();
  page.jivo_init();
  page.jivo_init();

  assert.deepEqual(widget.fired, ['jivo_onLoadCallback', 'jivo_onWidgetDestroy', 'jivo_onLoadCallback']);
});

test('the page drives the chat, and is told who the visitor is if it asks', () => {
  interface Api {
    open(): object;
    showProactiveInvitation(text: string): object;
    startCall(phone: string): object;
    close(): object;
    getContactInfo(): { client_name: string };
  }
  const page = {} as { jivo_api: Api };
  const widget = simulate(page);
  widget.load();

  const answers = [page.jivo_api.open(), page.jivo_api.startCall('+49 30 5550199'), page.jivo_api.close()];
  const name = page.jivo_api.getContactInfo().client_name;

  assert.deepEqual(answers, [{ result: 'ok' }, { result: 'ok' }, { result: 'ok' }]);
  assert.deepEqual([name, widget.contactsAsked], ['Mira Beispiel', 1]);
  assert.ok(widget.fired.includes('jivo_onCallStart'));
});

test('exceptions of the site do not stop a conversation', () => {
  const widget = simulate({ jivo_onOpen: fail, jivo_onClose: fail });

  play(widget);

  assert.equal(widget.errors.length, 2);
});
