import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { counts } from '../../schemas/analyst/counts.ts';
import { answers, comparedViews } from './compared-views.ts';
import { days, rowsOf } from './invented-days.ts';
import { warehouseUnderTest } from './kit-under-test.ts';
import * as plain from './plain-views.ts';
import type { Warehouse } from './warehouse.ts';

describe('over any days on a site, the views', () => {
  let warehouse: Warehouse;
  before(async () => {
    warehouse = await warehouseUnderTest();
  });
  after(() => warehouse.close());

  /** Tries a statement on many invented days. */
  function forAnyDays(holds: (all: plain.SiteEvent[]) => void): void {
    fc.assert(
      fc.property(days, all => {
        warehouse.fill(rowsOf(all));
        holds(all);
      }),
      { numRuns: 25 },
    );
  }

  it('answer what plain code answers', () => {
    forAnyDays(all => {
      for (const view of comparedViews) {
        const { actual, expected } = answers(view, warehouse, all);
        assert.deepEqual(actual, expected, view.name);
      }
    });
  });

  it('have a funnel that never rises from one main step to the next, nor on a way aside', () => {
    forAnyDays(() => {
      const steps = warehouse.ask('chat_funnel').sort((one, other) => Number(one.step) - Number(other.step));
      for (const funnel of plain.groups(steps, ({ day, chat_vendor }) => `${day} ${chat_vendor}`)) {
        let before = Number.POSITIVE_INFINITY;
        for (const { step_name, is_main, reached, reached_all_steps } of funnel.filter(
          ({ step }) => step !== 1,
        )) {
          assert.ok(Number(reached_all_steps) <= before, `${step_name}`);
          assert.ok(Number(reached_all_steps) <= Number(reached), `${step_name}`);
          before = is_main === 1 ? Number(reached_all_steps) : before;
        }
      }
    });
  });

  it('count as many things in conversations as there are records that are safe to count', () => {
    forAnyDays(all => {
      const counted = warehouse
        .ask('chat_conversations')
        .flatMap(row => Object.keys(counts).map(column => Number(row[column])))
        .reduce((one, other) => one + other, 0);
      const safe = all.filter(({ vendor, event }) => vendor !== null && plain.isCountSafe(vendor, event));
      const flagged = warehouse.ask('chat_records').filter(({ count_safe }) => count_safe === 1);

      assert.equal(counted, safe.length);
      assert.equal(flagged.length, safe.length);
    });
  });

  it('find nothing doubled and nothing lost where nothing is', () => {
    forAnyDays(() => {
      const wrong = warehouse
        .ask('chat_quality')
        .filter(({ check_name, found }) => check_name !== 'held' && found !== 0);

      assert.deepEqual(wrong, []);
    });
  });
});
