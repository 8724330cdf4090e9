import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { plainFindings } from './plain-findings.ts';

const find = (changed: Partial<Choices>) =>
  plainFindings({ ...defaultChoices(dictionary), ...changed }, dictionary);

describe('what is wrong with the answers', () => {
  test('is nothing as long as they are the usual ones', () => {
    assert.deepEqual(find({}), []);
  });

  test('is told all at once and in the order of the page', () => {
    const found = find({
      vendors: [],
      delivery: 'host',
      scriptUrl: 'http://example.com/c.js',
      measurementId: 'UA-1',
      settings: { customKeys: ['text'], maxPerMinute: Number.NaN },
    });

    assert.deepEqual(
      found.map(({ path }) => path),
      ['vendors', 'scriptUrl', 'measurementId', 'settings.customKeys', 'settings.maxPerMinute'],
    );
  });

  test('is reported once', () => {
    assert.equal(find({ measurementId: 'UA-1' }).length, 1);
  });

  test('is said of an empty answer without quoting nothing', () => {
    const found = find({
      vendors: [],
      delivery: 'host',
      settings: { dataLayer: '', maxPerMinute: Number.NaN },
    });

    assert.deepEqual(
      found.map(({ description }) => description),
      [
        'No chat is ticked.',
        'The address of the script is missing.',
        'The name of the data layer is missing.',
        'Maximum records per minute must be a whole number.',
      ],
    );
  });

  test('is said of a zero as of any other number that cannot be', () => {
    const [found] = find({ settings: { maxPerMinute: 0 } });

    assert.match(found!.description, /^0 is not a valid value\.$/);
  });

  test('names the part of the page that would change it', () => {
    const [{ id, events }] = dictionary.vendors as readonly [VendorEntry];
    const { name } = events[0]!;

    const [found] = find({ natives: [`${id}:${name}`], settings: { ignore: [name] } });

    assert.match(found!.fix, /change "Never record these"/);
  });

  test('comes without patterns, which few people read', () => {
    const found = find({
      settings: { customKeys: ['a-b'], events: { a: 'goal' }, only: ['{{x}}'], dataLayer: 'a b' },
    });

    assert.equal(found.length, 4);
    for (const { fix } of found) assert.doesNotMatch(fix, /[\^$]\[|\\w|match/);
  });
});
