import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../generated/vendor-ids.ts';
import { isAsPushed } from '../validators/as-pushed.ts';
import validate from '../validators/record.validator.ts';
import type { ChatRecord } from './record.ts';
import { scales } from './scales.ts';
import { privacyClasses } from './settings.ts';

const record: ChatRecord = {
  event: 'chat_rated',
  chat_vendor: vendorIds[0],
  chat_native_event: 'rated',
  chat_schema: 1,
  chat_time: 1767225600000,
  chat_seq: 1,
  chat_nth: 1,
  chat_held: false,
  chat_score: 9,
  chat_scale: 'nps',
};

const complaints = (value: unknown) => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('the schema of a record', () => {
  it('accepts a record, with own fields too', () => {
    assert.deepEqual(complaints(record), []);
    assert.deepEqual(complaints({ ...record, chat_custom_order_total: 12.5, chat_custom_vip: true }), []);
  });

  it('accepts a record as GTM leaves it, whatever GTM notes', () => {
    const touched = { ...record, 'gtm.uniqueEventId': 8, 'gtm.priorityId': 3, 'gtm.start': undefined };
    const more = { 'gtm.elementClasses': ['a'], 'gtm.scrollThreshold': null, 'gtm.x': { y: 1 } };

    assert.deepEqual(complaints({ ...touched, ...more }), []);
  });

  it('tells a record that GTM has touched from one as the script pushes it', () => {
    assert.equal(isAsPushed(record), true);
    assert.equal(isAsPushed({ ...record, 'gtm.uniqueEventId': 8 }), false);
    assert.equal(isAsPushed({ ...record, chat_seq: 0 }), false);
  });

  it('refuses what only looks like a key of GTM', () => {
    for (const key of ['gtm', 'gtmx', 'my.gtm.id', 'gtm_start']) {
      assert.deepEqual(complaints({ ...record, [key]: 1 }), [' must NOT have additional properties']);
    }
  });

  it('refuses a key that no record has', () => {
    assert.deepEqual(complaints({ ...record, chat_secret: 'x' }), [' must NOT have additional properties']);
    assert.deepEqual(complaints({ ...record, email: 'x' }), [' must NOT have additional properties']);
  });

  it('refuses a record without one of its keys', () => {
    const { chat_seq: _, ...incomplete } = record;

    assert.deepEqual(complaints(incomplete), [" must have required property 'chat_seq'"]);
  });

  for (const [scale, { least, most }] of Object.entries(scales)) {
    it(`takes whole numbers from ${least} to ${most} as ${scale}, and no other score`, () => {
      const rated = (score: number) => complaints({ ...record, chat_score: score, chat_scale: scale });

      assert.deepEqual([...rated(least), ...rated(most)], []);
      for (const score of [least - 1, most + 1, most - 0.5]) assert.notDeepEqual(rated(score), []);
    });
  }

  it('refuses a score without its scale, and a scale without a score', () => {
    const { chat_score: _, chat_scale: __, ...unrated } = record;

    assert.deepEqual(complaints(unrated), []);
    for (const half of [{ chat_score: 9 }, { chat_scale: 'nps' }]) {
      assert.notDeepEqual(complaints({ ...unrated, ...half }), []);
    }
  });

  for (const [name, value] of Object.entries({
    event: 'open',
    chat_vendor: 'no chat',
    chat_schema: 2,
    chat_time: 1.5,
    chat_seq: 0,
    chat_held: 'no',
    chat_score: '9',
    chat_scale: 'smileys',
    chat_decision: 'maybe',
    chat_link_url: 'x'.repeat(101),
    chat_widget_id: 7,
    chat_custom_basket: { total: 1 },
  })) {
    it(`refuses ${JSON.stringify(value).slice(0, 20)} as ${name}`, () => {
      assert.notDeepEqual(complaints({ ...record, [name]: value }), []);
    });
  }
});

describe('every field', () => {
  it('has a sentence, a label, a class and a place in GA4', () => {
    for (const { name, description, label, privacy, dimension } of dictionary.fields) {
      assert.match(description, /^[A-Z].+[.]$/, name);
      assert.ok(label, name);
      assert.ok(['plain', ...privacyClasses].includes(privacy), name);
      assert.match(dimension, /^(event|metric|never)$/, name);
    }
  });

  it('that is not plain is never registered as a dimension by default, but for labels of answers', () => {
    const shown = dictionary.fields.filter(
      ({ privacy, dimension }) => privacy !== 'plain' && dimension !== 'never',
    );

    assert.deepEqual(
      shown.map(({ name }) => name),
      ['chat_label'],
    );
  });
});
