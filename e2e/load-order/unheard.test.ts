import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { combinations, nameOf, rareCombinations } from './combinations.ts';
import { expectedOf } from './expected.ts';
import { unheard, unheardByReason } from './unheard.ts';

const all = [...combinations, ...rareCombinations];

test('every load order has a name of its own', () => {
  assert.equal(new Set(all.map(nameOf)).size, all.length);
});

test('every event of a visit is recorded, counted as lost, or told once more for nothing new', () => {
  const wrong = all.filter(combination => {
    const { fired, lost, repeated, status } = expectedOf(combination);
    return fired.length !== lost.length + repeated.length + status.events;
  });

  assert.deepEqual(wrong.map(nameOf), []);
});

test('the status names every reason for which something is lost', () => {
  const silent = all.filter(combination => {
    const { lost, problems, status } = expectedOf(combination);
    return !lost.every(({ why }) => problems.includes(why)) || (lost.length > 0 && !status.why);
  });

  assert.deepEqual(silent.map(nameOf), []);
});

test('nothing is lost where our script is early and every callback is assigned', () => {
  const early = unheard.filter(({ name }) =>
    /, before both, assigned(, later (chained|replaced))?$/.test(name),
  );

  assert.deepEqual(early, []);
});

test('every reason is met', () => {
  const unmet = unheardByReason.filter(entry => entry.combinations.length === 0);

  assert.deepEqual(unmet, []);
});

test('the chats that are said to be deaf to a late script are those of which it hears nothing', () => {
  const isDeaf = (vendor: (typeof vendorIds)[number]) => {
    const late = combinations.filter(
      one => one.vendor === vendor && !one.change && ['after both', 'after the start'].includes(one.place),
    );
    return late.some(one => {
      const { lost, fired } = expectedOf(one);
      return lost.length === fired.length;
    });
  };

  assert.deepEqual(
    vendorIds.filter(isDeaf),
    vendorIds.filter(id => catalogues[id].isDeafWhenLate),
  );
});
