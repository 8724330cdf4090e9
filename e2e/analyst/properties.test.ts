import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { analystSessions } from '../../bundle/vendors/generated/analyst-sessions.ts';
import { counts } from '../../schemas/analyst/counts.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { days, rowsOf } from './invented-days.ts';
import { warehouseUnderTest } from './kit-under-test.ts';
import * as plain from './plain-views.ts';
import type { Answer, Warehouse } from './warehouse.ts';

type Cell = string | number | null | undefined;

/** Rows in one order, with numbers as exact as arithmetic in two languages can be. */
function sorted(rows: readonly (readonly Cell[])[]): string[] {
  return rows
    .map(row => JSON.stringify(row.map(cell => (typeof cell === 'number' ? Number(cell.toFixed(6)) : cell))))
    .sort();
}

const table = (answer: readonly Answer[], ...columns: string[]): string[] =>
  sorted(answer.map(row => columns.map(column => row[column])));

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

  it('count what plain code counts', () => {
    forAnyDays(all => {
      assert.deepEqual(
        table(warehouse.ask('chat_daily'), 'day', 'chat_vendor', 'sessions', 'conversations'),
        sorted(plain.perDay(all, plain.daily)),
      );
      assert.deepEqual(
        table(
          warehouse.ask('chat_messages'),
          ...['day', 'chat_vendor', 'writing_sessions', 'messages_sent'],
          ...['sent_per_session', 'messages_received', 'answers'],
        ),
        sorted(plain.perDay(all, plain.messages)),
      );
      assert.deepEqual(
        table(
          warehouse.ask('chat_leads'),
          ...['day', 'chat_vendor', 'conversations', 'conversations_with_lead', 'lead_rate'],
          ...['leads_without_conversation', 'conversations_with_goal', 'goal_rate'],
        ),
        sorted(plain.perDay(all, plain.leads)),
      );
      assert.deepEqual(
        table(
          warehouse.ask('chat_ratings'),
          ...['day', 'chat_vendor', 'chat_scale', 'ratings', 'promoters', 'passives', 'detractors'],
          ...['nps', 'average_score'],
        ),
        sorted(plain.ratings(all)),
      );
    });
  });

  it('wait for the first reply as plain code does', () => {
    forAnyDays(all => {
      const answering = all.filter(
        ({ vendor }) => vendor !== null && analystSessions[vendor as VendorId].isAnsweredFromStart,
      );

      assert.deepEqual(
        table(
          warehouse.ask('chat_first_response'),
          ...['day', 'chat_vendor', 'asked', 'replied', 'timed'],
          ...['median_seconds', 'average_seconds', 'longest_seconds'],
        ),
        sorted(plain.perDay(answering, plain.firstResponse).filter(([, , asked]) => asked !== 0)),
      );
    });
  });

  it('find the conversions after a chat as plain code does', () => {
    forAnyDays(all => {
      assert.deepEqual(
        table(
          warehouse.ask('chat_assisted'),
          ...['day', 'chat_vendor', 'sessions', 'converting_sessions', 'assisted_sessions'],
          ...['conversions', 'assisted_conversions'],
        ),
        sorted(plain.assisted(all)),
      );
    });
  });

  it('find the conversions after a chat in any session as plain code does', () => {
    forAnyDays(all => {
      assert.deepEqual(
        table(
          warehouse.ask('chat_assisted_later'),
          ...['day', 'chat_vendor', 'conversions', 'same_session', 'within_1_day', 'within_7_days'],
        ),
        sorted(plain.assistedLater(all)),
      );
    });
  });

  it('reach as many sessions as plain code does, and split conversations by the same visits', () => {
    forAnyDays(all => {
      assert.deepEqual(
        table(
          warehouse.ask('chat_reach'),
          ...['day', 'chat_vendor', 'device', 'sessions', 'sessions_with_chat', 'reach'],
        ),
        sorted(plain.reach(all)),
      );
      assert.deepEqual(
        table(
          warehouse.ask('chat_segments'),
          ...['day', 'chat_vendor', 'segment', 'segment_value', 'sessions', 'conversations'],
          'sessions_with_lead',
        ),
        sorted(plain.segments(all)),
      );
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

  it('reach each step of the funnel, alone and in a row, in as many sessions as plain code sees', () => {
    forAnyDays(all => {
      assert.deepEqual(
        table(warehouse.ask('chat_funnel'), 'day', 'chat_vendor', 'step', 'reached', 'reached_all_steps'),
        sorted(plain.funnel(all)),
      );
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
