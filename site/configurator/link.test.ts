import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import { privacyClasses } from '../../schemas/src/settings.ts';
import type { Choices } from '../../template/container/choices.ts';
import { type ConsentToolId, consentTools } from '../../template/container/consent-tools.ts';
import { linkOf, readLink } from './link.ts';
import { startChoices } from './start-choices.ts';

const usual = startChoices(dictionary);
const [{ id }] = dictionary.vendors as readonly [VendorEntry];
const read = (link: string) => readLink(link, dictionary);

describe('a link', () => {
  test('is empty as the page begins, with no chat chosen', () => {
    assert.equal(linkOf(usual, dictionary), '');
    assert.deepEqual(read(''), { choices: usual, unread: [] });
  });

  test('is short and can be read by people', () => {
    const choices: Choices = {
      ...usual,
      vendors: [id],
      delivery: 'host',
      scriptUrl: 'https://www.example.com/js/chat-datalayer.js',
      measurementId: 'G-AB12CD34EF',
      events: ['chat_opened', 'chat_lead'],
      natives: [`${id}:opened`],
      settings: { events: { booked: 'chat_goal' }, ids: 'keep' },
    };

    assert.equal(
      linkOf(choices, dictionary),
      `chats=${id}&script=host&url=https://www.example.com/js/chat-datalayer.js&ga4=G-AB12CD34EF` +
        `&count=opened,lead&natives=${id}:opened&ids=keep&rename=booked:chat_goal`,
    );
  });

  test('keeps the choice of no events apart from the usual ones', () => {
    const link = linkOf({ ...usual, events: [] }, dictionary);

    assert.equal(link, 'count=');
    assert.deepEqual(read(link).choices.events, []);
  });

  test('gives back every choice, whatever the names in it are', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    const ids = dictionary.vendors.map(({ id }) => id);
    const words = dictionary.events.map(word => word.name);
    const list = fc.option(fc.subarray(words), { nil: 'default' as const });
    const someChoices = fc.record({
      vendors: fc.subarray(ids),
      delivery: fc.constantFrom('inline', 'host', 'cdn', 'page'),
      scriptUrl: fc.oneof(fc.webUrl(), fc.string({ unit: 'grapheme' })),
      consentSource: fc.constantFrom('mode', 'tool', 'none'),
      consentType: fc.constantFrom('analytics_storage', 'functionality_storage'),
      consentTool: fc.constantFrom('', ...(Object.keys(consentTools) as ConsentToolId[])),
      consentName: fc.string({ unit: 'grapheme' }),
      advancedConsentMode: fc.boolean(),
      measurementId: fc.string(),
      events: list,
      parameters: list,
      sendPrivate: fc.subarray([...privacyClasses]),
      natives: fc.array(name, { minLength: 1 }),
      settings: fc.record(
        {
          staff: fc.constant('keep'),
          beforeConsent: fc.constant('drop'),
          only: fc.array(name, { minLength: 1 }),
          ignore: fc.array(name),
          customKeys: fc.array(name, { minLength: 1 }),
          events: fc.dictionary(name, name, { minKeys: 1, noNullPrototype: true }),
          maxPerMinute: fc.integer({ min: 1, max: 119 }),
          sdkCalls: fc.constant(true),
          dataLayer: fc.constant('layer$'),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
    });

    fc.assert(
      fc.property(someChoices, some => {
        const choices = { ...usual, ...some } as Choices;
        assert.deepEqual(read(linkOf(choices, dictionary)), { choices, unread: [] });
      }),
    );
  });

  test('never holds what Tag Manager would read as a variable', () => {
    const link = linkOf({ ...usual, natives: [`${id}:{{x}}`] }, dictionary);

    assert.doesNotMatch(link, /\{\{|\s/);
  });

  test('that ticks something twice ticks it once', () => {
    const { choices, unread } = read(`chats=${id},${id}&count=lead,lead`);

    assert.deepEqual(choices, { ...usual, vendors: [id], events: ['chat_lead'] });
    assert.deepEqual(unread, []);
  });

  test('that was cut in the middle of a name leaves this part out and says so', () => {
    const { choices, unread } = read('rename=booked&ignore=,&natives=');

    assert.deepEqual(choices, usual);
    assert.deepEqual(unread, ['rename=booked', 'ignore=,']);
  });

  test('does not keep a number that is none', () => {
    assert.equal(linkOf({ ...usual, settings: { maxPerMinute: Number.NaN } }, dictionary), '');
  });

  test('that names what does not exist says so and keeps the rest', () => {
    const { choices, unread } = read('chats=unheard&colour=blue&ga4=G-AB12CD34EF&script=%E0%A4%A&ids=maybe');

    assert.deepEqual(choices, { ...usual, measurementId: 'G-AB12CD34EF' });
    assert.deepEqual(unread, ['chats=unheard', 'colour=blue', 'script=%E0%A4%A', 'ids=maybe']);
  });
});
