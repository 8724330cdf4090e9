import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { type Contexts, simulate } from './simulator.ts';

const otherRealm = realmOf(runInNewContext('JSON'));

test('a conversation has the order of the documentation', () => {
  const widget = simulate({});

  play(widget);

  assert.deepEqual(widget.fired, [
    'button_displayed',
    'chat_window_maximized',
    'disclaimer_ok',
    'register_show',
    'register_submit',
    'chat_requested',
    'group_select_show',
    'group_select_submit',
    'slot_available',
    'chat_started',
    'pre_survey_show',
    'pre_survey_submit',
    'contact_first_message',
    'chat_connected',
    'message_operator_terminating',
    'message_client_terminating',
    'message_operator_terminating',
    'message_client_terminating',
    'feedback_rating_show',
    'rating_submit',
    'feedback_submit',
    'post_survey_show',
    'post_survey_submit',
    'transcript_show',
    'transcript_submit',
    'chat_window_minimized',
  ]);
});

test('an invitation comes before the window and gives later events their proactive names', () => {
  const widget = simulate({}, { proactive: true });

  play(widget);

  assert.deepEqual(widget.fired.slice(0, 4), [
    'button_displayed',
    'proactive_timer',
    'proactive_offer',
    'chat_window_maximized',
  ]);
  assert.ok(widget.fired.includes('chat_started_proactive'));
  assert.ok(widget.fired.includes('chat_connected_proactive'));
  assert.ok(!widget.fired.includes('chat_started'));
});

test('the callback is looked up on the window at each event', () => {
  const late = listener();
  const page: { userlikeTrackingEvent?: unknown } = {};
  const widget = simulate(page);

  widget.load();
  page.userlikeTrackingEvent = late;
  widget.open();
  page.userlikeTrackingEvent = 'not a function';
  widget.close();

  assert.deepEqual(late.names(), ['chat_window_maximized']);
  assert.equal(late.heard[0]?.self, page);
  assert.deepEqual(widget.errors, []);
});

test('contexts are fresh at each event and of the realm that made them', () => {
  const tracking = listener();
  const widget = simulate({ userlikeTrackingEvent: tracking }, { realm: otherRealm });

  widget.open();
  widget.close();

  const [first, second] = tracking.heard.map(({ args }) => args[1]);
  assert.equal(first instanceof Object, false);
  assert.equal(typeof first, 'object');
  assert.notEqual(first, second);
});

test('what is known of the contact and the operator grows with the conversation', () => {
  const tracking = listener();
  const widget = simulate({ userlikeTrackingEvent: tracking });
  const session = () => tracking.heard.at(-1)?.args[2] as Contexts['session_ctx'];

  widget.load();
  assert.equal(session().client_email, undefined);
  assert.equal(session().chat_id, undefined);

  widget.register({ name: 'Ida Probe', email: 'ida@example.com' });
  assert.equal(session().client_email, 'ida@example.com');

  widget.start();
  assert.equal(typeof session().chat_id, 'string');
  assert.equal(session().operator_id, undefined);

  widget.operatorReply('Hello');
  assert.equal(typeof session().operator_id, 'number');
});

test('the messenger announces itself, mounts once, and its load events recur after it was unloaded', () => {
  const tracking = listener();
  const userlikeReady = listener();
  const page = { userlikeTrackingEvent: tracking, userlikeReady, userlike: undefined };
  const widget = simulate(page);
  const widgetIds = () => tracking.heard.map(({ args }) => (args[1] as { widget_id: number }).widget_id);

  widget.load(1);
  assert.throws(() => widget.load(), /mounted already/);
  widget.unload();
  assert.equal(page.userlike, undefined);
  widget.load(2);

  assert.equal(userlikeReady.heard.length, 2);
  assert.deepEqual(tracking.names(), ['button_displayed', 'button_displayed']);
  assert.deepEqual(widgetIds(), [1, 2]);
});

test('the page drives the messenger through its interface', () => {
  interface Api {
    userlikeStartChat(): void;
    setData(data: object): void;
  }
  const tracking = listener();
  const page = { userlikeTrackingEvent: tracking, userlike: undefined as unknown as Api };
  simulate(page).load();

  page.userlike.setData({ plan: 'gold' });
  page.userlike.userlikeStartChat();

  const session = tracking.heard.at(-1)?.args[2] as Contexts['session_ctx'];
  assert.deepEqual(tracking.names().slice(1), ['chat_window_maximized', 'chat_started']);
  assert.deepEqual(session.custom_data, { plan: 'gold' });
});

test('exceptions of the site do not stop a conversation', () => {
  const widget = simulate({ userlikeTrackingEvent: fail });
  play(widget);

  assert.equal(widget.errors.length, 26);
});
