import assert from 'node:assert/strict';
import { it } from 'node:test';
import { catalogue } from './catalogue.ts';

const current = Object.entries(catalogue.events)
  .filter(([, { era }]) => era === 'current')
  .map(([native]) => native);

it('knows the five callbacks of User.com', () => {
  const callbacks = current.filter(native => native.startsWith('on'));

  assert.deepEqual(callbacks, ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived']);
});

it('knows the 16 product event types of User.com', () => {
  const types = current.filter(native => native.startsWith('product_event: '));

  assert.equal(types.length, 16);
});
