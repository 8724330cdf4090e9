import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  eventNamed,
  fieldNamed,
  nativeNamed,
  settingNamed,
  vendorNamed,
} from '../../schemas/dictionary/look-up.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { problems as ofEveryChat } from '../../schemas/src/problems.ts';
import { defaults } from '../core/generated/settings.ts';
import { fields as paths } from '../vendors/generated/fields.ts';
import { problemNotes } from '../vendors/generated/problem-notes.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { dictionary } from './dictionary.ts';
import { problems } from './problems.ts';

describe('the dictionary', () => {
  it('has everything under its name, and nothing under a name that nobody gave', () => {
    for (const event of dictionary.events) assert.equal(eventNamed(dictionary, event.name), event);
    for (const field of dictionary.fields) assert.equal(fieldNamed(dictionary, field.name), field);
    for (const setting of dictionary.settings) assert.equal(settingNamed(dictionary, setting.name), setting);
    for (const vendor of dictionary.vendors) {
      assert.equal(vendorNamed(dictionary, vendor.id), vendor);
      for (const native of vendor.events) assert.equal(nativeNamed(vendor, native.name), native);
      assert.equal(nativeNamed(vendor, 'constructor'), undefined);
    }
    assert.equal(eventNamed(dictionary, 'constructor'), undefined);
    assert.equal(fieldNamed(dictionary, 'constructor'), undefined);
    assert.equal(vendorNamed(dictionary, 'constructor'), undefined);
  });

  for (const { id, events } of dictionary.vendors) {
    it(`lists under an event the native events of ${id} that can become it, and no others`, () => {
      for (const { name, vendors } of dictionary.events) {
        const emitting = events.filter(({ eventNames }) => eventNames.includes(name));

        assert.deepEqual(
          vendors[id]?.natives ?? [],
          emitting.map(event => event.name),
        );
      }
    });

    it(`says of each field where ${id} has it`, () => {
      const { custom: _, ...own } = paths[id];
      const from = dictionary.fields.flatMap(({ name, from }) => (from[id] ? [[name, from[id]]] : []));

      assert.deepEqual(Object.fromEntries(from), own);
    });
  }

  it('has the defaults of the settings that the script starts with', () => {
    assert.deepEqual(
      Object.fromEntries(dictionary.settings.map(({ name, default: value }) => [name, value])),
      // Which chats there are, and what they leave out, is known where a file is started.
      { ...defaults, vendors: [...vendorIds], ignore: vendorIds.flatMap(id => vendors[id]._leftOut ?? []) },
    );
  });
});

describe('a problem in words', () => {
  it('is told as it is for every chat, and then with what each room adds', () => {
    const added = Object.values(problemNotes).flatMap(notes => Object.entries(notes));

    assert.ok(added.length > 0);
    for (const [code, note] of added)
      assert.ok(problems[code as keyof typeof problems].description.includes(note));
    for (const [code, { description, fix }] of Object.entries(ofEveryChat)) {
      const problem = problems[code as keyof typeof problems];
      assert.ok(problem.description.startsWith(description));
      assert.equal(problem.fix, fix);
    }
  });
});
