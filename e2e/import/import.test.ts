/** Our files in containers of others: what the import leaves alone, what it adds, and what the guide warns of. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Choices, Delivery } from '../../template/container/choices.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { type Kind, kinds } from '../../template/gtm/file/id-keys.ts';
import { dangling } from '../../template/gtm/import/dangling.ts';
import { type Entity, importFile, type Mode, type Workspace } from '../../template/gtm/import/import-file.ts';
import { fakeWin } from '../../template/gtm/run/fakes.ts';
import { startContainer } from '../../template/gtm/run/stand-in.ts';
import { chatContainer, consentContainer, earlierChat, ours, shopContainer, theirId } from './foreign.ts';

const advised: Mode = 'merge, overwriting conflicts';
const isOurs = ({ name }: Entity): boolean => name.startsWith('ChatDL - ') || name === 'Chat data layer';
const entities = (workspace: Workspace): readonly Entity[] => kinds.flatMap(kind => workspace[kind] ?? []);
const theirs = (workspace: Workspace): readonly string[] =>
  entities(workspace)
    .filter(entity => !isOurs(entity))
    .map(entity => JSON.stringify(entity));
const named = (workspace: Workspace, kind: Kind, name: string): Entity | undefined =>
  workspace[kind]?.find(entity => entity.name === `ChatDL - ${name}`);
const idOfGa4 = (workspace: Workspace): unknown =>
  (named(workspace, 'variable', 'GA4 measurement ID')?.parameter as { value: string }[])[0]?.value;

/** First ids of the others: some that ours has too, some beyond. */
const firstIds = [0, 7, 500];

const foreign: { readonly [description: string]: (first: number) => Workspace } = {
  'a shop with e-commerce': shopContainer,
  'a consent tool with templates': consentContainer,
  'another chat and an earlier file of ours': chatContainer,
};

const files: { readonly [description: string]: Partial<Choices> } = {
  inline: { delivery: 'inline' },
  'from an own host': { delivery: 'host' },
  'from the CDN': { delivery: 'cdn' },
  'on the page': { delivery: 'page', measurementId: 'G-TEST123456' },
  'as an update': { delivery: 'cdn', update: true },
  'for a consent tool': { delivery: 'inline', consentSource: 'tool' },
};

for (const [description, make] of Object.entries(foreign)) {
  describe(`importing into ${description}`, () => {
    for (const [how, choices] of Object.entries(files)) {
      for (const first of firstIds) {
        const before = make(first);
        const file = ours(choices);
        const after = importFile(before, file, advised);

        describe(`a file ${how}, where their ids begin at ${first}`, () => {
          test('leaves every entry of theirs as it was, to the byte', () => {
            assert.deepEqual(theirs(after), theirs(before));
            assert.ok(theirs(before).length >= 6);
            assert.deepEqual(before, make(first));
          });

          test('brings everything of ours, under ids of its own', () => {
            for (const kind of kinds) {
              for (const { name } of file[kind] ?? [])
                assert.ok(
                  after[kind]?.some(entity => entity.name === name),
                  name,
                );
            }
            assert.deepEqual(
              after.builtInVariable?.map(({ name }) => name),
              [...new Set([...(before.builtInVariable ?? []), { name: 'Event' }].map(({ name }) => name))],
            );
          });

          test('changes nothing more when it is imported again', () => {
            assert.deepEqual(importFile(after, file, advised), after);
            assert.deepEqual(importFile(after, file, 'merge, renaming conflicts'), after);
          });
        });
      }
    }
  });
}

describe('references', () => {
  for (const [description, make] of Object.entries(foreign)) {
    for (const [how, choices] of Object.entries(files).filter(([, { update }]) => !update)) {
      test(`all resolve after a file ${how} was imported into ${description}`, () => {
        assert.deepEqual(dangling(make(1)), []);
        assert.deepEqual(dangling(importFile(make(1), ours(choices), advised)), []);
      });
    }
  }

  test('to the GA4 id are all that an update leaves open, for a container that has no file of ours', () => {
    const open = dangling(importFile(shopContainer(1), ours({ update: true }), advised));

    assert.deepEqual(open, [
      'tag "ChatDL - GA4 chat events" uses the missing variable ChatDL - GA4 measurement ID.',
    ]);
    assert.deepEqual(dangling(importFile(chatContainer(1), ours({ update: true }), advised)), []);
  });

  test('of others to entries of ours stay valid, since ours keep their ids', () => {
    const before = chatContainer(1);
    const after = importFile(before, ours(), advised);
    const own = after.tag!.find(({ name }) => name === 'Ads - chat lead')!;

    assert.deepEqual(
      own,
      before.tag!.find(({ name }) => name === 'Ads - chat lead'),
    );
    assert.deepEqual(own.firingTriggerId, [
      named(after, 'trigger', 'First chat_engaged on this page')?.triggerId,
    ]);
  });
});

describe('an update', () => {
  const update = (choices: Partial<Choices> = {}) =>
    importFile(chatContainer(1), ours({ update: true, ...choices }), advised);

  test('keeps the GA4 id that somebody has entered', () => {
    assert.equal(idOfGa4(update()), theirId);
  });

  test('leaves the tags unpaused that somebody has unpaused', () => {
    assert.deepEqual(
      update().tag!.filter(({ paused }) => paused),
      [],
    );
  });

  test('brings what is new: chats, triggers, parameters', () => {
    assert.equal(named(chatContainer(1), 'trigger', 'chat_goal'), undefined);
    assert.ok(named(update(), 'trigger', 'chat_goal'));
    const added = dictionary.fields.filter(
      ({ name, from }) =>
        defaultParameters.some(field => field === name) && Object.keys(from).length > 0 && !from[earlierChat],
    );
    assert.ok(added.length > 0);
    for (const { name } of added) assert.ok(named(update(), 'variable', name), name);
  });

  test('leaves the trigger and the settings of the tag that a consent tool fires', () => {
    const before = chatContainer(1);
    const given = before.tag!.map(tag =>
      tag.name === 'ChatDL - Chat data layer'
        ? { ...tag, firingTriggerId: ['77'], notes: 'Fired by our banner.' }
        : tag,
    );
    const after = importFile(
      { ...before, tag: given },
      ours({ update: true, consentSource: 'tool' }),
      advised,
    );

    assert.deepEqual(
      named(after, 'tag', 'Chat data layer'),
      given.find(({ name }) => name === 'ChatDL - Chat data layer'),
    );
  });

  test('is what a full file is not: that one puts the placeholder back and pauses the tags', () => {
    const after = importFile(chatContainer(1), ours(), advised);

    assert.equal(idOfGa4(after), 'G-XXXXXXXXXX');
    assert.equal(named(after, 'tag', 'GA4 chat events')?.paused, true);
  });
});

describe('another way for the script to come, after it travelled in the container', () => {
  const inside = importFile(shopContainer(1), ours({ delivery: 'inline' }), advised);
  const scripts = (workspace: Workspace) =>
    workspace.tag!.filter(tag => isOurs(tag) && JSON.stringify(tag).includes('<script'));

  for (const delivery of ['host', 'cdn', 'page'] as const) {
    for (const update of [false, true]) {
      for (const consentSource of ['mode', 'tool'] as const) {
        const how = `${delivery}, ${update ? 'update' : 'full file'}, consent by ${consentSource}`;

        test(`leaves no tag at work that carries a script: ${how}`, () => {
          const after = importFile(inside, ours({ delivery, update, consentSource }), advised);

          assert.equal(scripts(inside).length, 1);
          assert.deepEqual(scripts(after), []);
          assert.equal(named(after, 'tag', 'Chat script')?.firingTriggerId, undefined);
          assert.deepEqual(dangling(after), []);
        });
      }
    }
  }

  test('keeps the tag that others name as their setup tag', () => {
    const chat = { name: 'Chat', tagId: '900', setupTag: [{ tagName: 'ChatDL - Chat script' }] };
    const after = importFile(
      { ...inside, tag: [...inside.tag!, chat] },
      ours({ delivery: 'cdn', update: true }),
      advised,
    );

    assert.deepEqual(dangling(after), []);
  });

  test('brings the script back when it is to travel in the container again', () => {
    const without = importFile(inside, ours({ delivery: 'cdn' }), advised);
    const again = importFile(without, ours({ delivery: 'inline', update: true }), advised);

    assert.equal(scripts(again).length, 1);
    assert.deepEqual(named(again, 'tag', 'Chat script')?.firingTriggerId, ['2147479573']);
  });
});

describe('what the guide warns of', () => {
  for (const [description, make] of Object.entries(foreign)) {
    test(`plain Overwrite deletes everything of ${description}`, () => {
      const after = importFile(make(1), ours(), 'overwrite');

      assert.deepEqual(theirs(after), []);
      assert.deepEqual(dangling(after), []);
    });
  }

  test('renaming conflicts leaves two of each tag that has changed, and both fire', () => {
    const names = importFile(chatContainer(1), ours(), 'merge, renaming conflicts').tag!.map(
      ({ name }) => name,
    );

    assert.ok(names.includes('ChatDL - GA4 chat events'));
    assert.ok(names.includes('ChatDL - GA4 chat events_import_1'));
  });

  test('renaming conflicts leaves the script at work that travelled in the container', () => {
    const inside = importFile(shopContainer(1), ours({ delivery: 'inline' }), advised);
    const after = importFile(inside, ours({ delivery: 'cdn' }), 'merge, renaming conflicts');

    assert.match(JSON.stringify(named(after, 'tag', 'Chat script')), /<script/);
  });
});

describe('after the import, among others', () => {
  const deliveries: readonly Delivery[] = ['inline', 'page'];

  for (const [description, make] of Object.entries(foreign)) {
    for (const delivery of deliveries) {
      test(`our part still runs: ${description}, ${delivery}`, () => {
        const choices: Partial<Choices> = { delivery, measurementId: 'G-TEST123456' };
        const { folder: _, ...after } = importFile(make(7), ours(choices), advised);
        const part = Object.fromEntries(
          kinds.filter(kind => kind !== 'folder').map(kind => [kind, after[kind]?.filter(isOurs)]),
        );
        const builtInVariable = after.builtInVariable?.filter(({ type }) => type === 'EVENT');
        const { containerId } = after;
        const win = fakeWin();

        const standIn = startContainer(
          {
            containerVersion: {
              containerId,
              container: { publicId: 'GTM-OTHERS' },
              ...part,
              builtInVariable,
            } as never,
          },
          { win },
        );
        win.dataLayer.push({ event: 'chat_opened', chat_vendor: 'some' });

        assert.deepEqual(
          standIn.hits.map(({ name, measurementId, params }) => [name, measurementId, params]),
          [['chat_opened', 'G-TEST123456', { 'ep.chat_vendor': 'some' }]],
        );
      });
    }
  }
});
