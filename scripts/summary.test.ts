import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../bundle/dictionary/dictionary.ts';
import { containerVisits } from '../bundle/vendors/generated/container-visits.ts';
import { simulators } from '../bundle/vendors/generated/simulators.ts';
import { play } from '../bundle/vendors/room/simulator.ts';
import { converse } from './converse.ts';
import { conversationInFull, conversationInShort, filesInShort } from './summary.ts';

const size = { bytes: 14_650, gzip: 6_562, brotli: 5_973, integrity: '' };
const files = {
  'chat-datalayer.js': size,
  'gtm/container.inline.json': size,
  'site/index.html': size,
  'manifest.json': size,
};

describe('npm start', () => {
  for (const { id, label } of dictionary.vendors) {
    it(`shows a conversation of ${id} in short: each event once, and how many records are left out`, async () => {
      const records = await converse(id);

      const [title, ...lines] = conversationInShort(label, records);

      const events = lines.map(line => line.trim().split(' ')[0]!).filter(word => word.startsWith('chat_'));
      assert.equal(title, `A conversation in ${label} becomes ${records.length} records:`);
      const widget = simulators[id]({});
      play(widget);
      const leftOut = records.length - events.length;
      assert.equal(records.length, containerVisits[id].recorded(widget.fired).length);
      assert.equal(new Set(events).size, events.length);
      assert.deepEqual(lines.slice(events.length), leftOut ? [`  … and ${leftOut} more`] : []);
    });

    it(`says in about a dozen lines what was built and what a conversation of ${id} becomes`, async () => {
      const lines = [...filesInShort(files), ...conversationInShort(label, await converse(id))];

      assert.equal(lines[0], 'Built 4 files:');
      assert.match(lines[1]!, /dist\/chat-datalayer\.js +14,650 bytes, the script/);
      assert.ok(lines.length <= 12, lines.join('\n'));
    });

    it(`shows every record of a conversation of ${id} with --details`, async () => {
      const records = await converse(id);

      assert.equal(conversationInFull(label, records).length, records.length + 1);
    });
  }
});
