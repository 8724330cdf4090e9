import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../generated/vendor-ids.ts';
import { kindOf, unwrapped } from './entries.ts';

describe('an entry of the data layer', () => {
  it('is a record as soon as it has a key that only records have, however broken it is', () => {
    assert.equal(kindOf({ chat_vendor: vendorIds[0] }), 'record');
    assert.equal(kindOf({ event: 'chat_opened', chat_schema: 1 }), 'record');
  });

  it('is foreign when somebody else uses our names', () => {
    assert.equal(kindOf({ event: 'chat_opened' }), 'foreign');
    assert.equal(kindOf({ event: 'click', chat_label: 'x' }), 'foreign');
  });

  it('is none of our business otherwise', () => {
    for (const entry of [{ event: 'gtm.js' }, ['event', 'chat_opened'], null, 7, { chatter: 1 }]) {
      assert.equal(kindOf(entry), 'other');
    }
  });

  it("is taken out of GTM's wrapper, without GTM's number", () => {
    const record = { event: 'chat_opened', chat_schema: 1 };

    assert.deepEqual(unwrapped({ value: { ...record, 'gtm.uniqueEventId': 7 } }), record);
    assert.deepEqual(unwrapped({ ...record, 'gtm.uniqueEventId': 7 }), record);
  });

  it('keeps a value of its own that is called value', () => {
    assert.deepEqual(unwrapped({ event: 'purchase', value: { amount: 1 } }), {
      event: 'purchase',
      value: { amount: 1 },
    });
  });
});
