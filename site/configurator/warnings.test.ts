import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { checkChoices } from '../../template/container/check-choices.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { isNoisy, warnings } from './warnings.ts';

const careful: Choices = {
  ...defaultChoices(dictionary),
  chatLoadedBy: 'tag',
  measurementId: 'G-AB12CD34EF',
};

function titles(changed: Partial<Choices>, level: 'care' | 'note' = 'care'): string[] {
  const choices = { ...careful, ...changed };
  assert.deepEqual(checkChoices(choices, dictionary), []);
  return warnings(choices, dictionary)
    .filter(warning => warning.level === level)
    .map(({ title }) => title);
}

describe('the configurator', () => {
  test('has nothing against the usual choices', () => {
    assert.deepEqual(titles({}), []);
  });

  test('says that the first events need the script before the chat, unless the page brings it', () => {
    assert.deepEqual(titles({}, 'note'), ['Load the script before the chat']);
    assert.deepEqual(titles({ delivery: 'page' }, 'note'), []);
  });

  for (const { id, shortLabel, isDeafWhenLate = false } of dictionary.vendors) {
    const race = { vendors: [id] } as const;
    const gate = { consentSource: 'tool', consentTool: 'cookiebot', delivery: 'host' } as const;
    const scriptUrl = 'https://www.example.com/chat-datalayer.js';
    const lost: { readonly [how: string]: Partial<Choices> } = {
      'the page loads it': { chatLoadedBy: 'page' },
      'a plug-in loads it': { chatLoadedBy: 'plugin' },
      'nobody knows what loads it': { chatLoadedBy: '' },
      'the script waits for the consent tool': { ...gate, scriptUrl },
    };

    for (const [how, choices] of Object.entries(lost)) {
      test(`says of ${shortLabel} whether it may not be heard at all where ${how}`, () => {
        const changed = { ...race, ...choices };

        assert.equal(titles(changed).includes(`${shortLabel} may not be heard at all`), isDeafWhenLate);
        assert.equal(titles(changed, 'note').includes('Load the script before the chat'), !isDeafWhenLate);
      });
    }

    test(`is sure of ${shortLabel} where the page brings the script, or a tag the chat`, () => {
      assert.deepEqual(titles({ ...race, chatLoadedBy: 'page', delivery: 'page' }), []);
      assert.deepEqual(titles({ ...race, chatLoadedBy: 'tag' }), []);
    });
  }

  test('says of each chosen chat, and of no other, what a late script misses', () => {
    const ids = dictionary.vendors.map(({ id }) => id);
    for (const vendors of [...ids.map(id => [id]), ids]) {
      const [order] = warnings({ ...careful, vendors }, dictionary);

      const chosen = dictionary.vendors.filter(({ id }) => vendors.includes(id));
      assert.deepEqual(
        order!.lines,
        chosen.map(({ firstEvents }) => firstEvents),
      );
    }
  });

  test('warns of a third party that is asked before consent', () => {
    assert.deepEqual(titles({ delivery: 'cdn' }), ['The script comes from a third party']);
    const description = (consentSource: Choices['consentSource']) =>
      warnings({ ...careful, delivery: 'cdn', consentSource }, dictionary).find(({ title }) =>
        title.includes('third party'),
      )!.text;
    assert.match(description('mode'), /before they have agreed/);
    assert.doesNotMatch(description('tool'), /before they have agreed/);
  });

  test('warns of recording without consent and of telling Google before it', () => {
    assert.deepEqual(titles({ consentSource: 'none' }), ['No consent is requested']);
    const early = { advancedConsentMode: true, consentType: 'functionality_storage' } as const;
    assert.deepEqual(titles(early), ['Google receives data before consent']);
    assert.deepEqual(titles({ ...early, events: [] }), []);
    assert.deepEqual(titles({ ...early, consentType: 'analytics_storage' }), []);
  });

  test('warns of data about people, and once more if names or addresses go to GA4', () => {
    const settings = { personalData: 'keep' } as const;

    assert.deepEqual(titles({ settings }), ['Data about people is switched on']);
    assert.deepEqual(
      titles({ settings, sendPrivate: ['personalData'], parameters: ['chat_contact_email'] }),
      ['Names and e-mail addresses must not go to GA4', 'Data about people is switched on'],
    );
  });

  test('warns of events that come often', () => {
    assert.deepEqual(titles({ events: ['chat_engaged', 'chat_activity'] }), ['Events that come often']);
    assert.ok(isNoisy('chat_ready', careful.vendors, dictionary));
    assert.ok(!isNoisy('chat_lead', careful.vendors, dictionary));
    assert.ok(!isNoisy('chat_goal_of_ours', careful.vendors, dictionary));
  });

  test('warns of many custom dimensions', () => {
    const twelve = dictionary.fields
      .filter(({ dimension }) => dimension === 'event')
      .slice(0, 12)
      .map(({ name }) => name);

    assert.deepEqual(titles({ parameters: twelve }), ['12 custom dimensions']);
    assert.deepEqual(titles({ parameters: twelve.slice(1) }), []);
  });

  test('tells what is paused, what is stored and what is missing', () => {
    const order = 'Load the script before the chat';

    assert.deepEqual(titles({ consentSource: 'tool' }, 'note'), ['One tag comes paused', order]);
    assert.deepEqual(titles({ consentSource: 'tool', consentTool: 'cookiebot' }, 'note'), [order]);
    assert.deepEqual(titles({ measurementId: '' }, 'note'), [order, 'No measurement ID yet']);
    assert.deepEqual(titles({ events: [] }, 'note'), [order, 'Nothing goes to GA4']);
    assert.deepEqual(titles({ settings: { memory: 'tab' } }, 'note'), [order, 'Something is stored']);
    assert.deepEqual(titles({ parameters: ['chat_link_url'] }, 'note'), [
      'Parameters with many values',
      order,
    ]);
  });
});
