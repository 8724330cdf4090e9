import assert from 'node:assert/strict';
import { it } from 'node:test';
import { catalogue } from './catalogue.ts';

const current = Object.entries(catalogue.events)
  .filter(([, { era }]) => era === 'current')
  .map(([native]) => native);

it('knows the 32 events that Userlike documents today', () => {
  assert.equal(current.length, 32);
});
