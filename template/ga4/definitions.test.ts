import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { type Choices, defaultChoices } from '../container/choices.ts';
import { container } from '../container/container.ts';
import { plan } from '../container/plan.ts';
import { sentBy } from '../container/sent-by.ts';
import { ga4Definitions } from './definitions.ts';

const sites: { readonly [what: string]: Partial<Choices> } = {
  'the usual choices': {},
  'one event only': { events: ['chat_engaged'] },
  'ratings alone': { events: ['chat_rated'] },
  'a field of the site': { settings: { customKeys: ['plan.tier'] }, parameters: ['chat_custom_plan_tier'] },
  'nothing for GA4': { events: [] },
  ...Object.fromEntries(dictionary.vendors.map(({ id, label }) => [`${label} alone`, { vendors: [id] }])),
};

describe('what GA4 has to be told', () => {
  for (const [what, changed] of Object.entries(sites)) {
    it(`is each parameter that the container sends, and key events among its events, with ${what}`, () => {
      const choices = { ...defaultChoices(dictionary), measurementId: 'G-AB12CD34EF', ...changed };
      const sent = sentBy(container(choices, dictionary, { template: templateParts(), scriptFor: () => '' }));

      const { dimensions, metrics, keyEvents } = ga4Definitions(plan(choices, dictionary));
      const registered = [...dimensions, ...metrics].map(({ parameterName }) => parameterName);
      assert.deepEqual(registered.sort(), sent.parameters.sort());
      assert.deepEqual(
        keyEvents.filter(name => !sent.events.includes(name)),
        [],
      );
    });
  }
});
