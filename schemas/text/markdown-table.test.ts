import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdownTable } from './markdown-table.ts';

describe('a table of Markdown', () => {
  it('has a head, a rule and a line for each row', () => {
    assert.equal(
      markdownTable(['event', 'means'], [['`chat_opened`', 'The chat opens.']]),
      '| event | means |\n| --- | --- |\n| `chat_opened` | The chat opens. |',
    );
  });

  it('sets figures to the right of what they are about', () => {
    assert.equal(
      markdownTable(['side', 'time'], [['ours', '1×']], '--:'),
      '| side | time |\n| --- | --: |\n| ours | 1× |',
    );
  });

  it('keeps a bar and a line break within their cell', () => {
    assert.equal(markdownTable(['values'], [['a|b\nc']]), '| values |\n| --- |\n| a\\|b c |');
  });
});
