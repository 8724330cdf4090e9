import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { columnsRead } from './columns-read.ts';
import { views } from './views.ts';

const read = (wanted: string) =>
  columnsRead(views.find(({ name }) => name === wanted)!, { dictionary, defaultParameters });

describe('the columns that a question reads', () => {
  it('are those of the conversations alone where it asks for nothing else', () => {
    assert.deepEqual(read('chat_daily'), {
      ofExport: [],
      ofConversations: ['day', 'chat_vendor', 'engaged'],
    });
  });

  it('are those that it names and those that put records in order', () => {
    const { ofExport, ofConversations } = read('chat_reach');

    assert.deepEqual(ofConversations, []);
    for (const name of [
      'device',
      'day',
      'chat_vendor',
      'user_pseudo_id',
      'happened_at',
      'batch_page_id',
      'chat_seq',
    ]) {
      assert.ok(ofExport.includes(name), name);
    }
    for (const name of ['page', 'source', 'channel', 'chat_link_url'])
      assert.ok(!ofExport.includes(name), name);
  });

  it('are some for every view', () => {
    for (const { name } of views) {
      const { ofExport, ofConversations } = read(name);
      assert.ok(ofExport.length + ofConversations.length > 1, name);
    }
  });
});
