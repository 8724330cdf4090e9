import assert from 'node:assert/strict';
import { it } from 'node:test';
import { catalogue } from './catalogue.ts';

const current = Object.entries(catalogue.events)
  .filter(([, { era }]) => era === 'current')
  .map(([native]) => native);

it('knows the 145 events that LoyJoy documents today', () => {
  assert.equal(current.length, 145);
});
