import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { container } from '../../template/container/container.ts';
import { sentBy } from '../../template/container/sent-by.ts';
import { renderSiteRecord } from './render.ts';
import { policyText } from './site-sections.ts';
import { thisSite } from './this-site.ts';

const parts = { template: templateParts(), scriptFor: () => 'script' };
const choicesWith = (choices: Partial<Choices>): Choices => ({
  ...defaultChoices(dictionary),
  measurementId: 'G-AB12CD34EF',
  ...choices,
});

const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

const recordOf = (choices: Partial<Choices>) => text(renderSiteRecord(choicesWith(choices), dictionary, ''));

const sites: { readonly [what: string]: Partial<Choices> } = {
  'the usual choices': {},
  'personal data kept and sent': {
    settings: { personalData: 'keep', ids: 'keep', customKeys: ['plan.tier'] },
    sendPrivate: ['ids'],
    parameters: ['chat_vendor', 'chat_conversation_id', 'chat_custom_plan_tier'],
  },
  'one event only': { events: ['chat_engaged'] },
  'nothing for GA4': { events: [] },
  ...Object.fromEntries(dictionary.vendors.map(({ id, label }) => [`${label} alone`, { vendors: [id] }])),
};

/** The tags fire on records, which come before the other consent here. */
const pinging: Partial<Choices> = { advancedConsentMode: true, consentType: 'functionality_storage' };

describe('the privacy record of a site', () => {
  for (const [what, choices] of Object.entries(sites)) {
    it(`marks for GA4 what the container sends, and nothing else, with ${what}`, () => {
      const { events, fields } = thisSite(choicesWith(choices), dictionary);
      const sent = sentBy(container(choicesWith(choices), dictionary, parts));

      const names = (all: readonly { name: string; inGa4: boolean }[]) =>
        all.filter(({ inGa4 }) => inGa4).map(({ name }) => name);
      assert.deepEqual(names(fields).sort(), [...sent.parameters].sort());
      assert.deepEqual(names(events).sort(), [...sent.events].sort());
      for (const { name, inDataLayer, inGa4 } of fields) assert.ok(inDataLayer || !inGa4, name);
    });
  }

  it('marks for the data layer what the settings keep', () => {
    const of = (settings: Choices['settings']) =>
      thisSite(choicesWith({ settings }), dictionary)
        .fields.filter(({ inDataLayer }) => inDataLayer)
        .map(({ name }) => name);

    assert.ok(!of({}).includes('chat_contact_email'));
    assert.ok(of({ personalData: 'keep' }).includes('chat_contact_email'));
    assert.ok(!of({ personalData: 'keep' }).includes('chat_operator_name'));
    assert.ok(of({ customKeys: ['plan.tier'] }).includes('chat_custom_plan_tier'));
  });

  const sentences: readonly [
    what: string,
    choices: Partial<Choices>,
    says: RegExp,
    otherwise: Partial<Choices>,
  ][] = [
    [
      'that what was held is sent later',
      {},
      /recorded and sent later/,
      { settings: { beforeConsent: 'drop' } },
    ],
    [
      'that nothing waits',
      { settings: { beforeConsent: 'drop' } },
      /before the visitor agrees is dropped/,
      {},
    ],
    ['which consent type is asked', {}, /says that analytics_storage is granted/, { consentSource: 'tool' }],
    [
      'that the consent tool releases',
      { consentSource: 'tool' },
      /fires the tag “ChatDL - Chat data layer”/,
      {},
    ],
    [
      'whom the browser asks',
      { delivery: 'cdn' },
      /asks this third party, which learns the visitor’s IP/,
      {},
    ],
    ['that GA4 knows the browser', {}, /its own client ID/, { events: [] }],
    ['what the tab stores', { settings: { memory: 'tab' } }, /One key of the tab’s session storage/, {}],
    [
      'that names of processes may be sensitive',
      {},
      /Names of processes or steps go to GA4/,
      { parameters: ['chat_vendor'] },
    ],
    ['that pings go out before consent', pinging, /pings before consent/, { advancedConsentMode: true }],
    ['that nothing is heard before', { consentSource: 'tool', delivery: 'cdn' }, /nothing is heard/, {}],
    ['who learns the address', { delivery: 'cdn', events: [] }, /which learns IP addresses/, { events: [] }],
    ['that a team is concerned', { settings: { staff: 'keep' } }, /members of the team who answer/, {}],
    [
      'that own fields are somebody’s decision',
      { settings: { customKeys: ['a.b'] } },
      /Own fields are recorded: a\.b/,
      {},
    ],
  ];
  for (const [what, choices, says, otherwise] of sentences) {
    it(`says ${what}, only where it is so`, () => {
      assert.match(recordOf(choices), says);
      assert.doesNotMatch(recordOf(otherwise), says);
    });
  }

  it('has a paragraph for the policy that speaks of Google only where something is sent there', () => {
    const policyOf = (choices: Partial<Choices>) => policyText(thisSite(choicesWith(choices), dictionary));

    assert.match(policyOf({}), /Google Analytics 4.*withdraw your consent/);
    assert.doesNotMatch(policyOf({ events: [] }), /Google/);
    assert.doesNotMatch(policyOf({ consentSource: 'none' }), /consent|If you agree/);
    assert.doesNotMatch(policyOf({ settings: { personalData: 'keep' } }), /names you/);
    assert.ok(recordOf({}).includes(policyOf({})));
  });

  it('ticks at its end what was chosen', () => {
    const html = renderSiteRecord(
      choicesWith({ delivery: 'cdn', settings: { staff: 'keep' } }),
      dictionary,
      '',
    );

    const ticked = [...html.matchAll(/<input type="checkbox" checked \/>\s*([^<]+)/g)].map(([, label]) =>
      label!.trim(),
    );
    assert.deepEqual(ticked, ['Staff', 'Script from a CDN']);
  });
});
