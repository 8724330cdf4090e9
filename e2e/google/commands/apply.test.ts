/** `plan` and `apply` on containers as one finds them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { fakeIo } from '../../../scripts/cli/fake-io.ts';
import { linkOf } from '../../../site/configurator/link.ts';
import { type Choices, type Delivery, defaultChoices } from '../../../template/container/choices.ts';
import { container } from '../../../template/container/container.ts';
import { importFile, type Workspace } from '../../../template/gtm/import/import-file.ts';
import {
  chatContainer,
  consentContainer,
  earlierChat,
  shopContainer,
  theirId,
} from '../../import/foreign.ts';
import type { Content } from '../tag-manager/entity.ts';
import { inApiSpelling } from '../tag-manager/in-api-spelling.ts';
import { type Setting, type TagManager, tagManager } from '../tag-manager/tag-manager.ts';
import { type } from './command.ts';
import { described, foreignIn, nothing, publicId, startOf } from './containers.ts';

const { io, end } = fakeIo();
end();
const { parts } = io;

const chosen: Partial<Choices> = { vendors: [earlierChat], measurementId: 'G-AB12CD34EF' };
const options = ['--vendors', earlierChat, '--measurement-id', 'G-AB12CD34EF'];

/** The file that somebody would import who makes the same choices. */
function fileOf(given: Partial<Choices>, update = false): Workspace {
  const choices = { ...defaultChoices(dictionary), ...given };
  const choicesLink = `configurator.html#${linkOf(choices, dictionary)}`;
  return container({ ...choices, choicesLink, update }, dictionary, parts)
    .containerVersion as unknown as Workspace;
}

const merge = 'merge, overwriting conflicts';

async function withContainer(
  workspace: Workspace,
  use: (standIn: TagManager) => Promise<void>,
  setting: Setting = {},
) {
  const standIn = await tagManager([startOf(workspace)], setting);
  try {
    await use(standIn);
  } finally {
    await standIn.close();
  }
}

/** What the workspace of ours holds, or the latest version where none is open. */
function contentOf({ containers: [one] }: TagManager): Content {
  return one!.workspaces.find(({ name }) => name === 'Chat data layer')?.content ?? one!.latest.content;
}

const tell = (standIn: TagManager) => described(contentOf(standIn), standIn.containers[0]!.containerId);

const starts: { readonly [what: string]: () => Workspace } = {
  'nothing in it': nothing,
  'a shop with e-commerce': () => shopContainer(0),
  'a consent tool': () => consentContainer(7),
};

describe('plan', () => {
  it('says what is new, asks with a login that may only look, and changes nothing', () =>
    withContainer(shopContainer(0), async standIn => {
      const { code, out } = await type(standIn, ['plan', publicId, ...options], { token: 'reader' });
      assert.equal(code, 1);
      assert.match(out, /\+ tag ChatDL - GA4 chat events/);
      assert.match(out, /10 entries of yours not touched/);
      assert.deepEqual(new Set(standIn.requests.map(({ method }) => method)), new Set(['GET']));
    }));

  it('ends with 0 where there is nothing to do, and with the items as JSON', () =>
    withContainer(shopContainer(0), async standIn => {
      await type(standIn, ['apply', publicId, ...options]);
      const { code, out } = await type(standIn, ['plan', publicId, '--json']);
      const { containers } = JSON.parse(out);
      assert.equal(code, 0);
      assert.deepEqual(
        new Set(containers[0].plan.items.map(({ mark }: { mark: string }) => mark)),
        new Set(['same', 'left alone']),
      );
    }));
});

describe('apply', () => {
  for (const bulk of ['whole', 'missing'] as const) {
    for (const [what, start] of Object.entries(starts)) {
      it(`makes what the import makes of a container with ${what}, ${bulk === 'whole' ? 'at once' : 'one by one'}`, () =>
        withContainer(
          start(),
          async standIn => {
            const before = foreignIn(contentOf(standIn));
            const { code, error } = await type(standIn, ['apply', publicId, ...options]);
            assert.equal(`${code}${error}`, '0');

            const imported = importFile(start(), fileOf(chosen), merge);
            assert.deepEqual(tell(standIn), described(inApiSpelling(imported), imported.containerId));
            assert.deepEqual(foreignIn(contentOf(standIn)), before);
          },
          { bulk },
        ));
    }
  }

  it('takes at most fifteen requests where nothing is in the way, publishing included', () =>
    withContainer(shopContainer(0), async standIn => {
      const { code } = await type(standIn, ['apply', publicId, ...options, '--publish']);
      assert.equal(code, 0);
      assert.ok(standIn.asked.length <= 15, standIn.asked.join('\n'));
      assert.equal(standIn.containers[0]!.live, '2');
    }));

  for (const delivery of ['inline', 'host', 'cdn', 'page'] satisfies Delivery[]) {
    it(`brings a container up to date that an earlier file with the delivery ${delivery} was imported into`, () => {
      const scriptUrl = delivery === 'host' ? 'https://www.shop.example/js/chat-datalayer.js' : '';
      const earlier = importFile(shopContainer(0), fileOf({ ...chosen, delivery, scriptUrl }), merge);
      return withContainer(earlier, async standIn => {
        const before = foreignIn(contentOf(standIn));
        assert.equal((await type(standIn, ['plan', publicId])).code, 0);

        const { code, out } = await type(standIn, [
          'apply',
          publicId,
          '--delivery',
          'inline',
          '--events',
          'chat_opened',
        ]);
        assert.equal(code, 0, out);
        const update = fileOf({ ...chosen, scriptUrl, events: ['chat_opened'] }, true);
        const imported = importFile(earlier, update, merge);
        assert.deepEqual(tell(standIn), described(inApiSpelling(imported), imported.containerId));
        assert.deepEqual(foreignIn(contentOf(standIn)), before);
        assert.equal((await type(standIn, ['plan', publicId])).code, 0);
      });
    });
  }

  it('leaves a measurement ID, a tag and a pause that somebody set by hand, and tags of others on our triggers', () => {
    const theirs = chatContainer(0);
    return withContainer(theirs, async standIn => {
      const before = foreignIn(contentOf(standIn));
      const { code, error } = await type(standIn, ['apply', publicId, '--vendors', earlierChat]);
      assert.equal(`${code}${error}`, '0');
      const told = tell(standIn);
      assert.match(JSON.stringify(told['variable ChatDL - GA4 measurement ID']), new RegExp(theirId));
      assert.deepEqual(foreignIn(contentOf(standIn)), before);
      const imported = importFile(theirs, fileOf({ vendors: [earlierChat] }, true), merge);
      assert.deepEqual(told, described(inApiSpelling(imported), imported.containerId));
    });
  });

  it('asks for the choices where an earlier file kept no link to them', () =>
    withContainer(chatContainer(0), async standIn => {
      const { code, out } = await type(standIn, ['apply', publicId]);
      assert.equal(code, 2);
      assert.match(out, /not the choices that it was made with\. Give them/);
      assert.ok(standIn.asked.every(line => line.startsWith('GET')));
    }));

  it('writes again what somebody has changed by hand, and says which part', () =>
    withContainer(shopContainer(0), async standIn => {
      await type(standIn, ['apply', publicId, ...options]);
      const workspace = standIn.containers[0]!.workspaces.at(-1)!;
      const trigger = workspace.content.trigger.find(({ name }) => name === 'ChatDL - chat_opened')!;
      const any = workspace.content.trigger.find(({ name }) => name === 'ChatDL - Any chat event')!;
      const { customEventFilter } = any;
      workspace.update('trigger', String(trigger.triggerId), { ...trigger, customEventFilter });

      const { out } = await type(standIn, ['plan', publicId]);
      assert.match(out, /~ trigger ChatDL - chat_opened: event name/);
      await type(standIn, ['apply', publicId]);
      assert.equal((await type(standIn, ['plan', publicId])).code, 0);
    }));

  for (const bulk of ['whole', 'missing'] as const) {
    it(`writes nothing the second time, before and after it was published (bulk: ${bulk})`, () =>
      withContainer(
        shopContainer(0),
        async standIn => {
          await type(standIn, ['apply', publicId, ...options]);
          const written = JSON.stringify(contentOf(standIn));
          assert.equal((await type(standIn, ['apply', publicId])).code, 0);
          assert.equal(JSON.stringify(contentOf(standIn)), written);

          await type(standIn, ['apply', publicId, '--publish']);
          const asked = standIn.asked.length;
          const { out } = await type(standIn, ['apply', publicId, '--publish']);
          assert.match(out, /Version 2 is live/);
          assert.ok(standIn.asked.slice(asked).every(line => line.startsWith('GET')));
        },
        { bulk },
      ));
  }

  it('overwrites nothing that somebody made under a name of ours, and says what to do', () => {
    const own = { name: 'ChatDL - chat_vendor', type: 'JSM', variableId: '90', parameter: [] };
    const theirs = shopContainer(0);
    return withContainer(
      { ...theirs, variable: [...theirs.variable!, { ...own, type: 'jsm' }] },
      async standIn => {
        const { code, out } = await type(standIn, ['apply', publicId, ...options]);
        assert.equal(code, 2);
        assert.match(
          out,
          /variable "ChatDL - chat_vendor": an entry of another type has this name\. Rename it/,
        );
        assert.ok(standIn.asked.every(line => line.startsWith('GET')));
        assert.equal((await type(standIn, ['plan', publicId, ...options])).code, 1);
      },
    );
  });
});
