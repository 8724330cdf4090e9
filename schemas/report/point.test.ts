import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTime, pointOf } from './point.ts';

const vendor = 'made_up';
const noon = Date.UTC(2026, 0, 5, 12);
const said = (event: string, vendor: string, time?: number) => ({
  event,
  vendor,
  ...(time !== undefined && { time }),
});

describe('the point of a record', () => {
  it('has a time only if a browser has a date for it', () => {
    const record = { event: 'chat_opened', chat_vendor: vendor };

    assert.deepEqual(pointOf({ ...record, chat_time: noon }), said('chat_opened', vendor, noon));
    for (const chat_time of ['noon', Number.NaN, 1e300, null]) {
      assert.deepEqual(pointOf({ ...record, chat_time }), said('chat_opened', vendor));
    }
    assert.ok(isTime(8.64e15));
    assert.doesNotThrow(() => new Date(8.64e15).toISOString());
  });

  it('has the score and the scale of a rating, if they are a number and a name', () => {
    const rated = { event: 'chat_rated', chat_vendor: vendor };

    assert.deepEqual(pointOf({ ...rated, chat_score: 5, chat_scale: 'stars' }), {
      ...said('chat_rated', vendor),
      score: 5,
      scale: 'stars',
    });
    assert.deepEqual(pointOf({ ...rated, chat_score: '5', chat_scale: 7 }), said('chat_rated', vendor));
  });

  it('is none where nothing says what happened in which chat', () => {
    assert.equal(pointOf({ event: 'chat_opened' }), undefined);
    assert.equal(pointOf({ event: 7, chat_vendor: vendor }), undefined);
  });
});
