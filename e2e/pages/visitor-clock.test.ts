import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitorClock } from './visitor-clock.ts';

const live = () => ({ event: 'chat_opened', chat_held: false });
const held = () => ({ event: 'chat_opened', chat_held: true });

test('each record of something that has just happened takes its time, once', () => {
  const layer: object[] = [live()];
  const clock = visitorClock(
    () => layer,
    () => 500,
  );

  assert.equal(clock(), 10_500);
  layer.push(live());
  assert.equal(clock(), 20_500);
  layer.shift();
  assert.equal(clock(), 20_500);
});

test('records that waited for consent, and entries of others, take none', () => {
  const layer: unknown[] = [held(), held(), { event: 'gtm.js' }, 'text', null];

  assert.equal(
    visitorClock(
      () => layer,
      () => 500,
    )(),
    500,
  );
  assert.equal(
    visitorClock(
      () => undefined,
      () => 500,
    )(),
    500,
  );
});
