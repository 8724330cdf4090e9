import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { recipes } from '../../bundle/vendors/generated/recipes.ts';
import { scriptAddresses } from '../../bundle/vendors/generated/script-addresses.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { checkContainer } from '../checks/check-container.ts';
import { type Choices, type Delivery, defaultChoices } from '../container/choices.ts';
import { container } from '../container/container.ts';
import validate from '../container/container.validator.ts';
import type { ContainerFile } from '../gtm/file/entities.ts';
import { dangling } from '../gtm/import/dangling.ts';
import { type Entity, importFile, type Workspace } from '../gtm/import/import-file.ts';
import { chatsIn, find } from './find.ts';
import { madeUp } from './made-up.ts';
import type { OwnFile, OwnTag } from './own-entities.ts';
import { someContainers } from './some-containers.ts';
import { wire } from './wire.ts';
import { type Wiring, wiring } from './wiring.ts';

const parts = { template: templateParts(), scriptFor: () => '(()=>{})();' };
const mode = 'merge, overwriting conflicts';
const kinds = ['tag', 'trigger', 'variable', 'folder', 'customTemplate'] as const;

const chosen = (own: OwnFile, delivery: Delivery): Choices => {
  const usual = defaultChoices(dictionary);
  const found = chatsIn(find(own, { dictionary, recipes }), dictionary);
  const loaded = find(own, { dictionary, recipes }).chatTags.flatMap(({ chats }) => chats);
  const vendors = [...new Set([...found, ...loaded])];
  return {
    ...usual,
    vendors: vendors.length > 0 ? vendors : usual.vendors,
    delivery,
    measurementId: 'G-AB12CD34EF',
  };
};

type Wires = Extract<Wiring, { setupTag: string }>;

const wiresOf = (own: OwnFile, choices: Choices): Wires => {
  const found = wiring(choices, find(own, { dictionary, recipes }));
  assert.ok('setupTag' in found);
  return found;
};

const made = new Map<string, ContainerFile>();

/** The same choices give the same file, and many containers have the same. */
function ourFile(choices: Choices): ContainerFile {
  const key = JSON.stringify(choices);
  const file = made.get(key) ?? container(choices, dictionary, parts);
  made.set(key, file);
  return file;
}

const wired = (own: OwnFile, choices: Choices) => wire(own, ourFile(choices), wiresOf(own, choices));

const workspaceOf = (file: OwnFile | ContainerFile) => file.containerVersion as object as Workspace;

/** What an export gives after an import. */
const exported = (workspace: Workspace, { containerVersion, ...file }: OwnFile): OwnFile =>
  ({ ...file, containerVersion: { ...containerVersion, ...workspace } }) as object as OwnFile;

const imported = (own: OwnFile, file: ContainerFile): OwnFile =>
  exported(importFile(workspaceOf(own), workspaceOf(file), mode), own);

const entriesOf = (own: OwnFile) =>
  kinds.flatMap(kind =>
    ((workspaceOf(own)[kind] ?? []) as readonly Entity[]).map(entity => ({ kind, entity })),
  );

const isOurs = ({ entity }: { readonly entity: Entity }) =>
  entity.name.startsWith('ChatDL - ') || entity.name === 'Chat data layer';

const text = (value: unknown) => JSON.stringify(value);
const without = ({ setupTag: _, ...rest }: OwnTag) => rest;

const cases = someContainers(dictionary).flatMap(({ title, container }) => {
  const own = madeUp(container);
  return (['inline', 'host', 'cdn'] as const)
    .map(delivery => {
      const scriptUrl = delivery === 'host' ? 'https://shop.example/chat-datalayer.js' : '';
      return { title: `${title}, ${delivery}`, own, choices: { ...chosen(own, delivery), scriptUrl } };
    })
    .filter(({ choices }) => {
      const { tags = [], done = [] } = wiring(choices, find(own, { dictionary, recipes })) as Partial<Wires>;
      return tags.length + done.length > 0;
    });
});

test('a tag of ours under another name is no other setup tag', () => {
  const [{ snippet }] = [scriptAddresses[dictionary.vendors[0]!.id]];
  const own = madeUp({
    tags: [
      { name: 'ChatDL - Chat script_import_1', html: '<script>(window.chatTracker = []).push({});</script>' },
      { name: 'Chat', html: snippet, setup: 'ChatDL - Chat script_import_1' },
    ],
  });

  assert.deepEqual(
    wiresOf(own, chosen(own, 'inline')).tags.map(({ name }) => name),
    ['Chat'],
  );
});

describe('a container whose chat has ours as its setup tag', () => {
  for (const { title, own, choices } of cases) {
    test(`has nothing else changed: ${title}`, () => {
      const { file, changes } = wired(own, choices);
      const names = changes.map(({ before }) => before.name);
      const after = imported(own, file);

      for (const { kind, entity } of entriesOf(own).filter(each => !isOurs(each))) {
        const now = entriesOf(after).find(each => each.kind === kind && each.entity.name === entity.name);
        const isChanged = kind === 'tag' && names.includes(entity.name);
        const expected = isChanged ? without(entity as object as OwnTag) : entity;
        const actual = isChanged ? without(now?.entity as object as OwnTag) : now?.entity;
        assert.equal(text(actual), text(expected), entity.name);
      }
      for (const { after, before } of changes) {
        assert.equal(text(without(after)), text(without(before)));
        assert.deepEqual(after.setupTag, [{ tagName: wiresOf(own, choices).setupTag }]);
      }
    });

    test(`finds every reference, and is no different after another import: ${title}`, () => {
      const { file } = wired(own, choices);
      const once = imported(own, file);
      const before = dangling(workspaceOf(own));

      assert.deepEqual(
        dangling(workspaceOf(once)).filter(fault => !before.includes(fault)),
        [],
      );
      // Variables are looked up in the container by their names.
      const alone = dangling(workspaceOf(file)).filter(fault => !/missing variable/.test(fault));
      assert.deepEqual(alone, []);
      assert.equal(text(imported(once, file)), text(once));
    });

    test(`is wired as it is, if it is wired again: ${title}`, () => {
      const once = imported(own, wired(own, choices).file);
      const again = wired(once, choices);

      assert.deepEqual(wiresOf(once, choices).tags, []);
      assert.deepEqual(again.changes, []);
      assert.equal(text(imported(once, again.file)), text(once));
    });
  }

  test('are more than forty', () => {
    assert.ok(cases.length > 40, String(cases.length));
  });
});

describe('the file with the tag of a chat', () => {
  const [{ own, choices }] = cases as [(typeof cases)[0]];
  const { file, changes, carried } = wired(own, choices);

  test('is ours for the rest, which the checker of containers finds right', () => {
    const hers = [...changes.map(({ after }) => after.name), ...carried.tag.map(({ name }) => name)];
    const { tag, trigger, variable, folder, builtInVariable, customTemplate } = file.containerVersion;
    const made = ourFile(choices);
    const containerVersion = {
      ...made.containerVersion,
      ...{ trigger, variable, folder, builtInVariable, customTemplate },
      tag: tag.filter(({ name }) => !hers.includes(name)),
    };

    assert.deepEqual(checkContainer({ ...made, containerVersion }, { dictionary, validate }), []);
  });

  test('stands under the name of the container that it was exported from', () => {
    const { container, containerId } = file.containerVersion;

    assert.equal(container.publicId, 'GTM-K3XQ9ZT');
    assert.deepEqual(new Set(file.containerVersion.tag.map(tag => tag.containerId)), new Set([containerId]));
  });
});

describe('no setup tag is offered', () => {
  const own = madeUp({ tags: [] });
  const [{ own: withChat, choices }] = cases as [(typeof cases)[0]];
  const found = find(withChat, { dictionary, recipes });
  const why = (some: Partial<Choices>) => wiring({ ...choices, ...some }, found).why;

  test('where the site loads the script itself', () => {
    assert.equal(why({ delivery: 'page' }), 'page');
  });

  test('where the consent tool decides and our tag loads the script: it would fire without a yes', () => {
    for (const delivery of ['host', 'cdn'] as const) {
      assert.equal(why({ delivery, consentSource: 'tool' }), 'gate');
    }
    assert.equal(why({ delivery: 'inline', consentSource: 'tool' }), undefined);
  });

  test('where no tag loads a chosen chat', () => {
    const [, other] = dictionary.vendors;

    assert.equal(wiring(choices, find(own, { dictionary, recipes })).why, 'no chat tag');
    assert.equal(why({ vendors: [other!.id] }), 'no chat tag');
  });

  test('to a paused tag: it loads nothing, and the page may', () => {
    const { container } = someContainers(dictionary).find(({ title }) =>
      title.endsWith('tag of it that is paused'),
    )!;
    const both = madeUp(container);
    const one = madeUp({ tags: container.tags!.slice(1) });

    assert.deepEqual(
      wiresOf(both, chosen(both, 'inline')).tags.map(({ name }) => name),
      ['Chat'],
    );
    assert.equal(wiring(chosen(one, 'inline'), find(one, { dictionary, recipes })).why, 'no chat tag');
  });

  test('to a tag that has another one, of which Tag Manager allows one', () => {
    const { container } = someContainers(dictionary).find(({ title }) => title === 'another setup tag')!;
    const own = madeUp(container);

    assert.deepEqual(
      wiresOf(own, chosen(own, 'inline')).taken.map(({ name }) => name),
      ['Chat'],
    );
    assert.deepEqual(wiresOf(own, chosen(own, 'inline')).tags, []);
  });
});
