import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atPeoplesPace } from './peoples-pace.ts';

const live = () => ({ event: 'chat_opened', chat_held: false });
const held = () => ({ event: 'chat_opened', chat_held: true });

test('each record of something that has just happened takes its time, once', () => {
  const layer: object[] = [live()];
  const clock = atPeoplesPace(
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
    atPeoplesPace(
      () => layer,
      () => 500,
    )(),
    500,
  );
  assert.equal(
    atPeoplesPace(
      () => undefined,
      () => 500,
    )(),
    500,
  );
});
