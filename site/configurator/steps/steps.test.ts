import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { examples } from '../../../bundle/vendors/generated/examples.ts';
import { templateParts } from '../../../scripts/generate/template-parts.ts';
import { type Choices, defaultChoices } from '../../../template/container/choices.ts';
import { container } from '../../../template/container/container.ts';
import { plan } from '../../../template/container/plan.ts';
import { type SiteSystem, type SiteSystemId, siteSystems } from '../../../template/container/site-systems.ts';
import { ga4Definitions } from '../../../template/ga4/definitions.ts';
import { outline } from '../outline.ts';
import { lastingOf, stages } from './steps.ts';

const usual = { ...defaultChoices(dictionary), measurementId: 'G-AB12CD34EF' };
const steps = (choices: Choices) => stages(choices, dictionary).flatMap(({ steps }) => steps);
const textOf = (changed: Partial<Choices>) =>
  steps({ ...usual, ...changed })
    .map(({ text, warning = '' }) => `${text} ${warning}`)
    .join('\n');

describe('the steps after the download', () => {
  test('always lead to Merge and warn of Overwrite', () => {
    const merge = steps(usual).find(({ id }) => id === 'merge');

    assert.match(merge!.text, /\*Merge\*/);
    assert.match(merge!.warning!, /Never choose plain Overwrite/);
  });

  test('ask for the GA4 id only if it is missing and needed', () => {
    assert.doesNotMatch(textOf({}), /enter your measurement ID/);
    assert.match(textOf({ measurementId: '' }), /enter your measurement ID/);
    assert.doesNotMatch(
      textOf({ measurementId: '', events: [] }),
      /enter your measurement ID|Custom definitions/,
    );
  });

  test('tell what the consent tool and the server need', () => {
    assert.doesNotMatch(textOf({}), /consent tool|server/);
    assert.match(textOf({ consentSource: 'tool' }), /consent tool fires/);
    assert.match(
      textOf({ delivery: 'host', scriptUrl: 'https://example.com/c.js' }),
      /to your server.*https:\/\/example\.com\/c\.js/,
    );
    assert.match(textOf({ delivery: 'page' }), /^Ask your developers to put the page snippet/);
  });

  test('name the key events that GA4 gets, counted once per session, for each chat alone', () => {
    for (const { id } of dictionary.vendors) {
      const { keyEvents } = plan({ ...usual, vendors: [id] }, dictionary);
      const [mark, count] = steps({ ...usual, vendors: [id] }).slice(-2);

      const marked = [...mark!.text.matchAll(/\*(chat_\w+)\*/g)].map(([, name]) => name);
      assert.deepEqual(marked, keyEvents);
      assert.match(mark!.text, /\*Data display\*, then \*Events\*.* mark .* as (a key event|key events)/);
      assert.match(count!.text, /\*Change counting method\*.*\*Once per session\*/);
    }
    assert.match(textOf({ events: ['chat_opened', 'chat_lead'] }), /\*chat_lead\*/);
    assert.doesNotMatch(textOf({ events: ['chat_opened', 'chat_lead'] }), /chat_engaged/);
    assert.doesNotMatch(textOf({ events: ['chat_opened'] }), /key event|counting/);
    assert.doesNotMatch(textOf({ events: [] }), /key event|counting/);
  });

  test('say how the script is there first, by what loads the chat', () => {
    const ids = (changed: Partial<Choices>) => steps({ ...usual, ...changed }).map(({ id }) => id);

    assert.match(
      textOf({ chatLoadedBy: 'tag' }),
      /Open the tag that loads the chat, .*\*ChatDL - Chat script\*/,
    );
    assert.match(textOf({}), /If Tag Manager also loads the chat/);
    assert.match(textOf({ chatLoadedBy: 'tag', delivery: 'cdn' }), /choose \*ChatDL - Chat data layer\*/);
    for (const chatLoadedBy of ['plugin', 'page'] as const) {
      assert.ok(ids({ chatLoadedBy }).includes('tag-manager-first'));
      assert.doesNotMatch(textOf({ chatLoadedBy }), /setup tag|before this tag fires/);
      assert.ok(!ids({ chatLoadedBy, delivery: 'page' }).includes('tag-manager-first'));
    }
  });

  test('never make a tag the setup tag that would open the gate', () => {
    const ids = (changed: Partial<Choices>) => steps({ ...usual, ...changed }).map(({ id }) => id);
    for (const chatLoadedBy of ['tag', ''] as const) {
      const gate = { chatLoadedBy, consentSource: 'tool', delivery: 'cdn' } as const;

      assert.match(textOf(gate), /make sure that \*ChatDL - Chat data layer\* is not its setup tag/);
      assert.ok(!ids(gate).some(id => id.startsWith('setup-tag')));
      assert.match(textOf({ ...gate, delivery: 'inline' }), /choose \*ChatDL - Chat script\*.*Never choose/s);
    }
  });

  test('ask anew for what means something else with other choices', () => {
    const ids = (changed: Partial<Choices>) => steps({ ...usual, ...changed }).map(({ id }) => id);
    const tool = { consentSource: 'tool' } as const;

    assert.ok(ids({}).includes('setup-tag-script'));
    assert.ok(ids({ delivery: 'cdn' }).includes('setup-tag-settings'));
    assert.ok(ids({ ...tool, consentTool: 'didomi' }).includes('refuse-didomi'));
    assert.ok(ids({ ...tool, consentTool: 'cookiebot' }).includes('refuse-cookiebot'));
  });

  for (const [id, system] of Object.entries<SiteSystem>(siteSystems)) {
    test(`give the recipe for ${system.label}`, () => {
      const siteSystem = id as SiteSystemId;
      const inPage = textOf({ siteSystem, delivery: 'page' });
      const others = (['', 'tag', 'plugin', 'page'] as const).map(chatLoadedBy =>
        textOf({ siteSystem, chatLoadedBy }),
      );

      assert.ok(inPage.includes(system.pageScript));
      for (const text of others) {
        assert.ok(text.includes(system.tagManager));
        assert.ok(text.includes(system.optimiser ?? system.tagManager));
        assert.ok(text.includes(system.limit ?? system.tagManager));
      }
    });
  }

  test('are to do anew with another file, but for what it does not touch', () => {
    const choices = { ...usual, measurementId: '', consentSource: 'tool', consentTool: 'didomi' } as const;
    const done = [...steps(choices).map(({ id }) => id), 'refuse-cookiebot', 'setup-tag-settings'];

    assert.deepEqual(lastingOf(done, choices, dictionary), [
      'setup-tag-script',
      'definitions',
      'key-events',
      'once-per-session',
    ]);
    assert.deepEqual(lastingOf(['definitions'], choices, dictionary), ['definitions']);
  });

  test('have each an id of their own, whatever is chosen', () => {
    const all = [
      {},
      { measurementId: '' },
      { consentSource: 'tool' },
      { delivery: 'host', siteSystem: 'wordpress' },
    ];
    for (const changed of all as Partial<Choices>[]) {
      const ids = steps({ ...usual, ...changed }).map(({ id }) => id);

      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.every(id => /^[a-z0-9-]+$/.test(id)));
    }
  });

  test('name entries that are in the file', () => {
    const choices = { ...usual, measurementId: '', consentSource: 'tool' } as const;
    const file = container(choices, dictionary, { template: templateParts(), scriptFor: () => '' });
    const { tags, triggers, variables } = outline(file);
    const names = [...tags, ...triggers, ...variables].map(({ name }) => name);

    const named = [...textOf(choices).matchAll(/\*(ChatDL - [^*]+)\*/g)].map(([, name]) => name!);

    assert.ok(named.length >= 4);
    for (const name of named) assert.ok(names.includes(name), name);
  });
});

describe('the summary', () => {
  test('lists what is in the file and what comes paused', () => {
    const file = container({ ...usual, measurementId: '' }, dictionary, {
      template: templateParts(),
      scriptFor: () => '',
    });
    const { tags, triggers, variables } = outline(file);

    assert.deepEqual(
      tags.map(({ name, isPaused }) => [name, isPaused]),
      [
        ['ChatDL - Chat data layer', false],
        ['ChatDL - Chat script', false],
        ['ChatDL - GA4 chat events', true],
        ['ChatDL - GA4 generate_lead', true],
      ],
    );
    assert.equal(triggers.length, file.containerVersion.trigger.length);
    assert.equal(variables.length, file.containerVersion.variable.length);
    assert.ok([...tags, ...triggers, ...variables].every(({ notes }) => notes !== ''));
  });

  /** What the listener itself puts into a record of any chat. */
  const ofAnyChat = ['chat_vendor', 'chat_native_event', 'chat_schema', 'chat_held', 'chat_nth'];

  for (const { id, label } of dictionary.vendors) {
    test(`has only those of them registered that ${label} fills, where it is alone`, () => {
      const { dimensions, metrics } = ga4Definitions(plan({ ...usual, vendors: [id] }, dictionary));
      const filled = examples[id].flatMap(({ records }) => records.flatMap(record => Object.keys(record)));
      const handedOver = dictionary.fields.filter(({ from }) => from[id]).map(({ name }) => name);
      const known = [...ofAnyChat, ...filled, ...handedOver];

      assert.deepEqual(
        [...dimensions, ...metrics]
          .map(({ parameterName }) => parameterName)
          .filter(name => !known.includes(name)),
        [],
      );
    });
  }

  test('counts dimensions and metrics apart, and none if nothing goes to GA4', () => {
    const { dimensions, metrics } = ga4Definitions(plan(usual, dictionary));

    assert.equal(dimensions.length, 11);
    assert.deepEqual(
      metrics.map(({ parameterName }) => parameterName),
      ['chat_nth', 'chat_score'],
    );
    assert.deepEqual(ga4Definitions(plan({ ...usual, events: [] }, dictionary)), {
      dimensions: [],
      metrics: [],
      keyEvents: [],
    });
  });
});
