import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { exportRow, parameter, type SentAt } from './export-row.ts';
import { warehouseUnderTest } from './kit-under-test.ts';
import type { Warehouse } from './warehouse.ts';

const begins = 1772359200;
const moment: SentAt = { user: 'anna', session: 1, seconds: begins, page: 1, request: 1, index: 1 };
const engaged = exportRow('chat_engaged', [parameter('chat_vendor', vendorIds[0])], moment);

describe('chat_assisted', () => {
  let warehouse: Warehouse;
  before(async () => {
    warehouse = await warehouseUnderTest();
  });
  after(() => warehouse.close());

  const assisted = (purchase: Partial<SentAt>, event = 'purchase', source = 'form'): unknown => {
    const parameters = [parameter('lead_source', source)];
    warehouse.fill([engaged, exportRow(event, parameters, { ...moment, ...purchase })]);
    return warehouse.ask('chat_assisted').map(row => row.assisted_conversions);
  };

  it('tells the order by the batch where GA4 stored the same time', () => {
    assert.deepEqual(assisted({ index: 2 }), [1]);
    assert.deepEqual(assisted({ index: 0 }), [0]);
  });

  it('tells the order by the time where a server reported the conversion, which has no batch', () => {
    const server = { page: null, request: null, index: null };

    assert.deepEqual(assisted({ ...server, seconds: begins + 60 }), [1]);
    assert.deepEqual(assisted({ ...server, seconds: begins - 60 }), [0]);
  });

  it('counts a lead of a form after the chat, and not the lead of the chat itself', () => {
    assert.deepEqual(assisted({ index: 2 }, 'generate_lead'), [1]);
    assert.deepEqual(assisted({ index: 2 }, 'generate_lead', 'chat'), [0]);
  });

  it('does not mistake another event of the site for a conversion', () => {
    assert.deepEqual(assisted({ index: 2 }, 'page_view'), [0]);
  });
});
