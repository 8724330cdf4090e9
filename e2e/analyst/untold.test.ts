import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { exportRow, parameter } from './export-row.ts';
import { someChat } from './some-chat.ts';
import { openWarehouse, type Warehouse } from './warehouse.ts';

const quiet = someChat(
  ({ countSafe }) => countSafe.includes('chat_lead') && countSafe.includes('chat_opened'),
);

/** The chat as it is, but for an engaged visitor, of whom it never tells. */
const withoutEngaged = {
  ...dictionary,
  events: dictionary.events.map(entry => ({
    ...entry,
    vendors: Object.fromEntries(
      Object.entries(entry.vendors).filter(([id]) => entry.name !== 'chat_engaged' || id !== quiet),
    ),
  })),
};

describe('with a chat that never tells of an engaged visitor, the views', () => {
  let warehouse: Warehouse;
  before(async () => {
    warehouse = await openWarehouse({ dictionary: withoutEngaged, defaultParameters });
    const values = { chat_vendor: quiet, chat_schema: 1, chat_nth: 1, chat_held: 'false' };
    const parameters = Object.entries(values).map(([name, value]) => parameter(name, value));
    const at = { user: 'anna', session: 1, seconds: 1795218600, page: 1, request: 1 };
    warehouse.fill(
      ['chat_opened', 'chat_lead'].map((event, index) => exportRow(event, parameters, { ...at, index })),
    );
  });
  after(() => warehouse.close());

  it('leave conversations empty instead of calling them none', () => {
    const [{ sessions, conversations, engaged_share }] = warehouse.ask('chat_daily') as [
      { [column: string]: unknown },
    ];

    assert.deepEqual([sessions, conversations, engaged_share], [1, null, null]);
  });

  it('have its leads, and no rate of them', () => {
    const [row] = warehouse.ask('chat_leads') as [{ [column: string]: unknown }];

    assert.equal(row.leads_without_conversation, 1);
    for (const column of ['conversations', 'conversations_with_lead', 'lead_rate']) {
      assert.equal(row[column], null, column);
    }
  });

  it('have no step in the funnel for it, and it stands in the way of none that follows', () => {
    const steps = warehouse
      .ask('chat_funnel')
      .map(({ step_name, reached_all_steps }) => [step_name, reached_all_steps]);

    assert.ok(!steps.some(([name]) => name === 'Chat engaged'));
    assert.ok(steps.some(([name]) => name === 'Chat opened'));
  });
});
