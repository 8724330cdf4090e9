/** Containers of others, as one finds them: invented, but with everything in them that an import could break. */

import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { container } from '../../template/container/container.ts';
import { chatsWith } from '../../template/container/some-chats.ts';
import { type Entity, importFile, type Workspace } from '../../template/gtm/import/import-file.ts';
import { fakeTemplate, permit } from '../../template/gtm/run/fakes.ts';

const parts = { template: templateParts(), bundle: 'console.log("the script");' };
const origin = { accountId: '6001234567', containerId: '31415926' };

/** A file of ours, as somebody makes it with these choices. */
export function ours(choices: Partial<Choices> = {}): Workspace {
  const scriptUrl = choices.delivery === 'host' ? 'https://www.shop.example/js/chat-datalayer.js' : '';
  const file = container({ ...defaultChoices(dictionary), scriptUrl, ...choices }, dictionary, parts);
  return file.containerVersion as unknown as Workspace;
}

/** Entries of one container, whose ids come from one counter that begins where a test wants it. */
function workspace(
  first: number,
  kinds: { readonly [kind in keyof Workspace]?: readonly object[] },
): Workspace {
  const entries = Object.entries(kinds).map(([kind, list]) => [
    kind,
    (list as readonly Entity[]).map(entity => ({
      ...origin,
      fingerprint: '1718000000000',
      ...shifted(entity, first),
    })),
  ]);
  return { ...origin, ...Object.fromEntries(entries) };
}

/** Ids below a hundred count from the first one; others are GTM's own. */
function shifted(value: unknown, first: number): Entity {
  const text = JSON.stringify(value).replace(/"#(\d+)"|#(\d+)/g, (_all, quoted, bare) =>
    quoted ? `"${first + Number(quoted)}"` : String(first + Number(bare)),
  );
  return JSON.parse(text);
}

const template = (key: string, value: string) => ({ type: 'TEMPLATE', key, value });
const custom = (name: string, id: string, event: string, more: object = {}) => ({
  name,
  triggerId: id,
  type: 'CUSTOM_EVENT',
  customEventFilter: [
    { type: 'EQUALS', parameter: [template('arg0', '{{_event}}'), template('arg1', event)] },
  ],
  ...more,
});
const layer = (name: string, id: string, key: string, more: object = {}) => ({
  name,
  variableId: id,
  type: 'v',
  parameter: [{ type: 'INTEGER', key: 'dataLayerVersion', value: '2' }, template('name', key)],
  formatValue: {},
  ...more,
});
const constant = (name: string, id: string, value: string) => ({
  name,
  variableId: id,
  type: 'c',
  parameter: [template('value', value)],
  formatValue: {},
});
const ga4 = (
  name: string,
  id: string,
  eventName: string,
  more: { readonly firingTriggerId: readonly string[]; readonly [key: string]: unknown },
) => ({
  name,
  tagId: id,
  type: 'gaawe',
  parameter: [template('eventName', eventName), template('measurementIdOverride', '{{GA4 Measurement ID}}')],
  tagFiringOption: 'ONCE_PER_EVENT',
  monitoringMetadata: { type: 'MAP' },
  consentSettings: { consentStatus: 'NOT_SET' },
  ...more,
});

/** A shop that sends its e-commerce events to GA4, with a trigger group and an exception. */
export const shopContainer = (first: number): Workspace =>
  workspace(first, {
    builtInVariable: [
      { type: 'EVENT', name: 'Event' },
      { type: 'PAGE_URL', name: 'Page URL' },
    ],
    folder: [{ name: 'E-commerce', folderId: '#1' }],
    trigger: [
      custom('CE - add_to_cart', '#2', 'add_to_cart', { parentFolderId: '#1' }),
      custom('CE - purchase', '#3', 'purchase', { parentFolderId: '#1' }),
      {
        name: 'Exception - internal visitors',
        triggerId: '#4',
        type: 'PAGEVIEW',
        filter: [
          { type: 'CONTAINS', parameter: [template('arg0', '{{Page URL}}'), template('arg1', 'internal=1')] },
        ],
      },
      {
        name: 'Group - cart and purchase',
        triggerId: '#5',
        type: 'TRIGGER_GROUP',
        parameter: [
          {
            type: 'LIST',
            key: 'triggerIds',
            list: [
              { type: 'TRIGGER_REFERENCE', value: '#2' },
              { type: 'TRIGGER_REFERENCE', value: '#3' },
            ],
          },
        ],
      },
    ],
    variable: [
      constant('GA4 Measurement ID', '#6', 'G-SHOP123456'),
      layer('DLV - ecommerce.value', '#7', 'ecommerce.value', { parentFolderId: '#1' }),
    ],
    tag: [
      {
        name: 'Google tag',
        tagId: '#8',
        type: 'googtag',
        parameter: [template('tagId', '{{GA4 Measurement ID}}')],
        firingTriggerId: ['2147479573'],
        tagFiringOption: 'ONCE_PER_EVENT',
        consentSettings: { consentStatus: 'NOT_SET' },
      },
      ga4('GA4 - Event - ecommerce', '#9', '{{Event}}', {
        firingTriggerId: ['#2', '#3'],
        blockingTriggerId: ['#4'],
        parentFolderId: '#1',
        setupTag: [{ tagName: 'Google tag', stopOnSetupFailure: true }],
      }),
      ga4('GA4 - Event - generate_lead', '#10', 'generate_lead', { firingTriggerId: ['#5'] }),
    ],
  });

const banner = fakeTemplate({
  code: "require('setInWindow')('bannerSettings', { id: data.id }, true); data.gtmOnSuccess();",
  fields: [{ type: 'TEXT', name: 'id' }],
  permissions: [permit.globals({ bannerSettings: 'rw' })],
});

/** A consent tool with templates of its own, one of them from the gallery. */
export const consentContainer = (first: number): Workspace =>
  workspace(first, {
    builtInVariable: [{ type: 'EVENT', name: 'Event' }],
    folder: [
      { name: 'Consent', folderId: '#1', notes: 'Ask the legal team before you change anything here.' },
    ],
    customTemplate: [
      { name: 'Cookie banner', templateId: '#2', templateData: banner },
      {
        name: 'Consent state',
        templateId: '#3',
        templateData: banner,
        galleryReference: {
          host: 'github.com',
          owner: 'someone',
          repository: 'consent',
          version: 'a'.repeat(40),
          signature: 'b'.repeat(64),
          galleryTemplateId: 'KX9F2',
        },
      },
    ],
    trigger: [custom('Consent given', '#4', 'cookie_consent_statistics', { parentFolderId: '#1' })],
    variable: [layer('Consent - statistics', '#5', 'consent.statistics', { parentFolderId: '#1' })],
    tag: [
      {
        name: 'Cookie banner',
        tagId: '#6',
        type: `cvt_${origin.containerId}_#2`,
        parameter: [template('id', 'abc')],
        firingTriggerId: ['2147479572'],
        parentFolderId: '#1',
        tagFiringOption: 'ONCE_PER_LOAD',
        consentSettings: { consentStatus: 'NOT_NEEDED' },
      },
      {
        name: 'Consent state',
        tagId: '#7',
        type: 'cvt_KX9F2',
        parameter: [template('id', '{{Consent - statistics}}')],
        firingTriggerId: ['#4'],
        tagFiringOption: 'ONCE_PER_EVENT',
        consentSettings: { consentStatus: 'NOT_NEEDED' },
      },
    ],
  });

/** The chat that the earlier file of ours was made for: one that reaches no goals, which others do. */
export const earlierChat = chatsWith(dictionary, 'chat_goal').lacking[0]!.id;

/** Another chat's tags, and on top an earlier file of ours that somebody has made their own. */
export const chatContainer = (first: number): Workspace => {
  const before = workspace(first, {
    builtInVariable: [{ type: 'PAGE_PATH', name: 'Page Path' }],
    folder: [{ name: 'Chat', folderId: '#1' }],
    customTemplate: [{ name: 'Chat of the shop', templateId: '#2', templateData: banner }],
    trigger: [custom('chat_opened', '#3', 'chatbotOpened', { parentFolderId: '#1' })],
    variable: [
      constant('GA4 Measurement ID', '#4', 'G-CHAT123456'),
      layer('chat_vendor', '#5', 'chatbot.vendor', { parentFolderId: '#1' }),
    ],
    tag: [
      {
        name: 'Chat of the shop',
        tagId: '#6',
        type: `cvt_${origin.containerId}_#2`,
        parameter: [template('id', 'x')],
        firingTriggerId: ['2147479573'],
        parentFolderId: '#1',
        consentSettings: { consentStatus: 'NOT_SET' },
      },
      ga4('GA4 - chat_opened', '#7', 'chat_opened', { firingTriggerId: ['#3'] }),
    ],
  });
  const earlier = importFile(before, ours({ vendors: [earlierChat] }), 'merge, overwriting conflicts');
  return madeTheirOwn(earlier);
};

export const theirId = 'G-OWN1234567';

/** Enters the id, unpauses the tags, and adds a tag of one's own to a trigger and a variable of ours. */
function madeTheirOwn(earlier: Workspace): Workspace {
  const engaged = earlier.trigger!.find(({ name }) => name === 'ChatDL - First chat_engaged on this page')!;
  const own = {
    ...origin,
    ...ga4('Ads - chat lead', '9001', 'ads_lead_{{ChatDL - chat_vendor}}', {
      firingTriggerId: [String(engaged.triggerId)],
    }),
    fingerprint: '1720000000000',
  };
  return {
    ...earlier,
    variable: earlier.variable!.map(variable =>
      variable.name === 'ChatDL - GA4 measurement ID'
        ? { ...variable, parameter: [template('value', theirId)] }
        : variable,
    ),
    tag: [...earlier.tag!.map(({ paused: _, ...tag }) => tag as unknown as Entity), own],
  };
}
