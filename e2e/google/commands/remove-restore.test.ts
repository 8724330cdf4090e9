/** The ways back: `remove`, `restore`; and `selftest`, which leaves nothing behind. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chatContainer, earlierChat, shopContainer } from '../../import/foreign.ts';
import type { Content } from '../tag-manager/entity.ts';
import { type TagManager, tagManager } from '../tag-manager/tag-manager.ts';
import { type } from './command.ts';
import { described, foreignIn, publicId, startOf } from './containers.ts';

async function withStandIn(
  start: Parameters<typeof startOf>[0],
  use: (standIn: TagManager) => Promise<void>,
) {
  const standIn = await tagManager([startOf(start)]);
  try {
    await use(standIn);
  } finally {
    await standIn.close();
  }
}

const latest = ({ containers: [one] }: TagManager): Content => one!.latest.content;
const options = ['--vendors', 'userlike', '--measurement-id', 'G-AB12CD34EF', '--publish'];

/** A tag that loads the chat Userlike, as its vendor gives it out. */
const chatTag = {
  name: 'Chat',
  tagId: '90',
  type: 'html',
  parameter: [
    {
      type: 'TEMPLATE',
      key: 'html',
      value:
        '<script async src="https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/0123456789abcdef.js"></script>',
    },
  ],
  firingTriggerId: ['2147479553'],
  tagFiringOption: 'ONCE_PER_LOAD',
};
const withChat = () => {
  const shop = shopContainer(0);
  return { ...shop, tag: [...shop.tag!, chatTag] };
};

describe('remove', () => {
  it('leaves a container as it was before the first apply, but for a built-in variable', () =>
    withStandIn(shopContainer(0), async standIn => {
      const before = latest(standIn);
      await type(standIn, ['apply', publicId, ...options]);
      const { code } = await type(standIn, ['remove', publicId, '--publish']);
      assert.equal(code, 0);
      assert.deepEqual(described(latest(standIn), '31415926'), described(before, '31415926'));
      assert.match((await type(standIn, ['remove', publicId])).out, /nothing of ours\..*\n.*Nothing to do/);
    }));

  it('keeps what entries of others use, and says which', () =>
    withStandIn(chatContainer(0), async standIn => {
      const before = foreignIn(latest(standIn));
      const dry = await type(standIn, ['remove', publicId, '--dry-run'], { token: 'reader' });
      assert.equal(dry.code, 1);
      const { code, out } = await type(standIn, ['remove', publicId, '--publish']);
      assert.equal(code, 0);
      assert.match(out, /trigger ChatDL - First chat_engaged on this page: Ads - chat lead uses it/);
      assert.match(out, /variable ChatDL - chat_nth: ChatDL - First chat_engaged on this page uses it/);
      assert.deepEqual(foreignIn(latest(standIn)), before);
      assert.ok(earlierChat);
    }));

  it('takes the setup tag away that --wire has given, and every other byte stays', () =>
    withStandIn(withChat(), async standIn => {
      const before = described(latest(standIn), '31415926');
      const applied = await type(standIn, ['apply', publicId, ...options, '--wire']);
      assert.match(applied.out, /~ tag Chat: tag sequencing: ChatDL - Chat script fires before it/);
      assert.equal((await type(standIn, ['plan', publicId, '--wire'])).code, 0);
      const wired = described(latest(standIn), '31415926')['tag Chat'] as { setupTag: object };
      assert.deepEqual(wired, {
        ...(before['tag Chat'] as object),
        setupTag: [{ tagName: 'ChatDL - Chat script' }],
      });

      const kept = await type(standIn, ['remove', publicId]);
      assert.match(kept.out, /tag ChatDL - Chat script: Chat uses it/);
      await type(standIn, ['remove', publicId, '--wire', '--publish']);
      assert.deepEqual(described(latest(standIn), '31415926'), before);
    }));
});

describe('restore', () => {
  it('lists versions, publishes an earlier one, and does nothing the second time', () =>
    withStandIn(shopContainer(0), async standIn => {
      await type(standIn, ['apply', publicId, ...options]);
      const listed = await type(standIn, ['restore', publicId], { token: 'reader' });
      assert.match(listed.out, /\n {2}1\n {2}2 chat-datalayer .* \(live\)\n/);

      const { code, out } = await type(standIn, ['restore', publicId, '--to', '1']);
      assert.equal(code, 0);
      assert.match(out, /Version 1 of GTM-SHOP123 is live, in place of version 2/);
      assert.equal(standIn.containers[0]!.live, '1');
      assert.match((await type(standIn, ['restore', publicId, '--to', '1'])).out, /is live already/);
    }));

  it('says what to do where the number is none, or of no version', () =>
    withStandIn(shopContainer(0), async standIn => {
      const none = await type(standIn, ['restore', publicId, '--to', 'the last']);
      assert.match(none.error, /--to: "the last" is not the number of a version/);
      const unknown = await type(standIn, ['restore', publicId, '--to', '9']);
      assert.equal(unknown.code, 2);
      assert.match(unknown.error, /no version 9 in this container\. Leave --to out/);
    }));
});

describe('selftest', () => {
  it('tries everything, names nothing of the container, and leaves nothing behind', () =>
    withStandIn(shopContainer(0), async standIn => {
      const before = latest(standIn);
      const { code, out } = await type(standIn, ['selftest', publicId, '--json'], { token: 'owner' });
      assert.equal(code, 0);
      const findings = new Map(
        (JSON.parse(out).findings as { tried: string; answer: string }[]).map(({ tried, answer }) => [
          tried,
          answer,
        ]),
      );
      assert.equal(findings.get('our template'), 'comes back as it was sent');
      assert.match(findings.get('bulk_update with new IDs for folder and trigger')!, /^taken, 3 changes/);
      assert.match(findings.get('bulk_update with one good and one bad change')!, /^400: .*Unknown trigger/);
      assert.match(findings.get('the status of the workspace')!, /^4 changes of ours/);
      assert.match(findings.get('a stale fingerprint')!, /^400: fingerprint/);
      assert.doesNotMatch(out, /31415926|GA4 - Event|shop/i);
      assert.equal(latest(standIn), before);
      assert.deepEqual(
        standIn.containers[0]!.workspaces.map(({ name }) => name),
        ['Default Workspace'],
      );
    }));
});
