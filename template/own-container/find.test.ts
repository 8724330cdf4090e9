import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { recipes } from '../../bundle/vendors/generated/recipes.ts';
import { chatsIn, find } from './find.ts';
import { measurementIdIn } from './find-ga4.ts';
import { madeUp } from './made-up.ts';
import type { Place } from './own-entities.ts';
import { type Finds, someContainers } from './some-containers.ts';

const nothing: Finds = {
  chats: [],
  loaders: [],
  measurementId: '',
  google: [],
  consent: [],
  dataLayer: [],
  doubles: [],
  takenNames: [],
  ours: [],
  strays: [],
};

const names = (found: readonly { readonly place: Place }[]) => found.map(({ place }) => place.name);

describe('what is found in a container is all there is:', () => {
  for (const { title, container, finds } of someContainers(dictionary)) {
    test(title, () => {
      const found = find(madeUp(container), { dictionary, recipes });

      assert.deepEqual(
        {
          chats: chatsIn(found, dictionary),
          loaders: names(found.chatTags),
          measurementId: measurementIdIn(found.google),
          google: found.google.map(({ id }) => id),
          consent: found.consent.map(({ tool, label, name, decides }) => [tool || label, name, decides]),
          dataLayer: found.dataLayer.map(({ name }) => name),
          doubles: names(found.doubles),
          takenNames: names(found.takenNames),
          ours: found.ours.tags.map(({ name }) => name),
          strays: found.ours.strays.map(({ name }) => name),
        },
        { ...nothing, ...finds },
      );
    });
  }

  test('there are more than forty', () => {
    assert.ok(someContainers(dictionary).length > 40);
  });
});
