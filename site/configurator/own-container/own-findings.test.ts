import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { recipes } from '../../../bundle/vendors/generated/recipes.ts';
import { find } from '../../../template/own-container/find.ts';
import { madeUp } from '../../../template/own-container/made-up.ts';
import { someContainers } from '../../../template/own-container/some-containers.ts';
import { ownFindings } from './own-findings.ts';

const findingsOf = (container: Parameters<typeof madeUp>[0]) =>
  ownFindings(find(madeUp(container), { dictionary, recipes }), dictionary);

describe('what was found, in sentences', () => {
  for (const { title, container, finds } of someContainers(dictionary)) {
    test(`names each entry that it is about: ${title}`, () => {
      const findings = findingsOf(container);
      const places = findings.flatMap(({ places }) => places.map(({ name }) => name));
      const { loaders = [], doubles = [], takenNames = [], ours = [], strays = [] } = finds;

      for (const name of [...loaders, ...doubles, ...takenNames, ...ours, ...strays]) {
        assert.ok(places.includes(name), name);
      }
      for (const { text } of findings) assert.match(text, /^[A-Z“].*\.$/s);
      const cares = findings.filter(({ level }) => level === 'care');
      assert.equal(cares.length, doubles.length + takenNames.length + (strays.length > 0 ? 1 : 0));
    });
  }

  test('say so where there is no chat', () => {
    assert.match(findingsOf({})[0]!.text, /No tag loads a chat/);
  });

  test('say what becomes of a recipe, and what is wrong with it', () => {
    const [vendor] = dictionary.vendors.filter(({ id }) => recipes[id]);
    const { container } = someContainers(dictionary).find(({ title }) =>
      title.startsWith(`${vendor!.label} by a tag, and a published recipe`),
    )!;

    const double = findingsOf(container).find(({ title }) => title === 'May count twice');

    assert.match(double!.text, /is our chat_/);
    assert.ok(recipes[vendor!.id]!.some(({ fault }) => double!.text.includes(fault)));
  });
});
