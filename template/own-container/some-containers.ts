/** For tests: containers as they are met with, by what is particular about each, and what there is to be found. */
import { recipes } from '../../bundle/vendors/generated/recipes.ts';
import { scriptAddresses } from '../../bundle/vendors/generated/script-addresses.ts';
import type { Dictionary, VendorEntry } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { agreed, type ConsentTool, type ConsentToolId, consentTools } from '../container/consent-tools.ts';
import { entryName, listenerTagName, scriptTagName } from '../container/origin.ts';
import { templateName } from '../tag/info.ts';
import type { Description, TriggerDescription } from './made-up.ts';

/** What is to be found, entries by their names; nothing of what is not listed. */
export interface Finds {
  /** Chats to tick. */
  readonly chats: readonly VendorId[];
  /** Tags that load a chat. */
  readonly loaders: readonly string[];
  readonly measurementId: string;
  /** IDs of tags that send to Google. */
  readonly google: readonly string[];
  /** Consent tools: the ID or label, the name that is asked for, and whether it decides which tags fire. */
  readonly consent: readonly (readonly [tool: string, name: string, decides: boolean])[];
  readonly dataLayer: readonly string[];
  /** Tags that would count the chat twice. */
  readonly doubles: readonly string[];
  /** Triggers that hear names of our events. */
  readonly takenNames: readonly string[];
  /** Our tags, and those that an import would leave beside its own. */
  readonly ours: readonly string[];
  readonly strays: readonly string[];
}

export interface SomeContainer {
  readonly title: string;
  readonly container: Description;
  readonly finds: Partial<Finds>;
}

const id = 'G-AB12CD34EF';

/** All of them: those of each chat, of each consent tool, and the rest. */
export const someContainers = (dictionary: Dictionary): SomeContainer[] => [
  ...dictionary.vendors.flatMap(ofChat),
  ...(Object.keys(consentTools) as ConsentToolId[]).flatMap(ofConsentTool),
  ...ofGoogle,
  ...ofLoaders(dictionary),
  ...ofOtherLoaders(dictionary),
  ...ofSurroundings(dictionary),
  ...ofChatTags(dictionary),
  ...ofOtherTags(dictionary),
  ...withoutChat,
  ...ofOurs(dictionary),
];

const own = (chat: VendorEntry): string => scriptAddresses[chat.id].own[0];
const script = (address: string) => `<script async src="${address}"></script>`;

function ofChat(chat: VendorEntry): SomeContainer[] {
  const { label, id: vendor, fingerprint } = chat;
  const { snippet } = scriptAddresses[vendor];
  const [global = ''] = fingerprint.globals;
  const push = "dataLayer.push({ event: 'chat interaction' });";
  const listener = `<script>window.${global}.on('open', function () { ${push} });</script>`;
  const [recipe] = recipes[vendor] ?? [];
  const pushed = recipe?.rows.map(({ old }) => old).find(old => /: '/.test(old)) ?? "event: 'chat'";
  const byRecipe = `<script>${global}('on', function () { dataLayer.push({ ${pushed} }); });</script>`;
  return [
    {
      title: `${label}, by the code that its documentation has sites paste`,
      container: { tags: [{ name: 'Chat', html: snippet }] },
      finds: { chats: [vendor], loaders: ['Chat'] },
    },
    {
      title: `${label}, by a template of the gallery`,
      container: {
        tags: [{ name: 'Chat widget', template: 'Chat', inputs: { key: 'a1b2c3' } }],
        templates: [{ name: 'Chat', code: `require('injectScript')('${own(chat)}');`, gallery: 'newer' }],
      },
      finds: { chats: [vendor], loaders: ['Chat widget'] },
    },
    {
      title: `${label} in the page, and a tag that listens to it`,
      container: { tags: [{ name: 'Chat events', html: listener }] },
      finds: { chats: [vendor], doubles: ['Chat events'] },
    },
    {
      title: `${label} by a tag, and a published recipe in another`,
      container: {
        tags: [
          { name: 'Chat', html: snippet },
          { name: 'Chat recipe', html: byRecipe, on: ['DOM Ready'] },
        ],
        triggers: { 'DOM Ready': { type: 'DOM_READY' } },
      },
      finds: { chats: [vendor], loaders: ['Chat'], doubles: ['Chat recipe'] },
    },
  ];
}

function ofConsentTool(tool: ConsentToolId): SomeContainer[] {
  const { label, trace, event, state, named }: ConsentTool = consentTools[tool];
  const wanted = named ? (state?.variable === '{name}' ? 'Our statistics' : 'our-statistics') : '';
  const told = agreed(tool, wanted);
  const conditions = told.state && ([['State', told.state.type, told.state.value]] as const);
  const yes: TriggerDescription = { event: told.event, ...(conditions && { where: conditions }) };
  const isTold = event !== '{name}';
  const address = (trace ?? '')
    .replace(/\(\?:([^|)]*)[^)]*\)/g, '$1')
    .split('|')[0]!
    .replaceAll('\\', '');
  return [
    {
      title: `${label} decides which tags fire`,
      container: {
        tags: [{ name: 'Google tag', type: 'googtag', inputs: { tagId: id }, on: ['Statistics'] }],
        triggers: { Statistics: yes },
        ...(told.state && { layer: { State: told.state.variable } }),
      },
      finds: { measurementId: id, google: [id], consent: isTold ? [[tool, wanted, true]] : [] },
    },
    {
      title: `${label} by its template, on Consent Initialization`,
      container: {
        tags: [{ name: 'CMP', template: `${label} CMP`, on: ['Consent Initialization - All Pages'] }],
        templates: [
          {
            name: `${label} CMP`,
            code: "require('setDefaultConsentState')({ analytics_storage: 'denied' });",
            gallery: 'older',
          },
        ],
      },
      finds: { consent: [[tool, '', false]] },
    },
    ...(trace
      ? [
          {
            title: `${label} by its script`,
            container: { tags: [{ name: 'Banner', html: script(`https://${address}/x.js`) }] },
            finds: { consent: [[tool, '', false] as const] },
          },
        ]
      : []),
  ];
}

const ofGoogle: readonly SomeContainer[] = [
  {
    title: 'a GA4 Configuration tag of old, and an event that refers to it',
    container: {
      tags: [
        { name: 'GA4 - Config', type: 'gaawc', inputs: { measurementId: id } },
        {
          name: 'GA4 - Event',
          type: 'gaawe',
          inputs: { eventName: 'sign_up', measurementId: 'GA4 - Config' },
        },
      ],
    },
    finds: { measurementId: id, google: [id] },
  },
  {
    title: 'a Google tag of today, with a constant, and an event with the same',
    container: {
      tags: [
        { name: 'Google-Tag', type: 'googtag', inputs: { tagId: '{{Mess-ID}}' } },
        { name: 'GA4 – Anmeldung', type: 'gaawe', inputs: { measurementIdOverride: '{{Mess-ID}}' } },
      ],
      constants: { 'Mess-ID': id },
    },
    finds: { measurementId: id, google: [id, id] },
  },
  {
    title: 'an ID that depends on the page',
    container: {
      tags: [{ name: 'Balise Google', type: 'googtag', inputs: { tagId: '{{ID par site}}' } }],
      variables: [{ name: 'ID par site', type: 'smm' }],
    },
    finds: { google: ['{{ID par site}}'] },
  },
  {
    title: 'two properties',
    container: {
      tags: [
        { name: 'GA4 shop', type: 'googtag', inputs: { tagId: id } },
        { name: 'GA4 group', type: 'googtag', inputs: { tagId: 'G-GROUP12345' } },
      ],
    },
    finds: { google: [id, 'G-GROUP12345'] },
  },
  {
    title: 'a property at work, and one whose tag is paused',
    container: {
      tags: [
        {
          name: 'GA4 of old',
          type: 'gaawc',
          inputs: { measurementId: 'G-OLD1234567' },
          more: { paused: true },
        },
        { name: 'GA4', type: 'googtag', inputs: { tagId: id } },
      ],
    },
    finds: { measurementId: id, google: ['G-OLD1234567', id] },
  },
  {
    title: 'a Google tag of another form, and Google Ads',
    container: {
      tags: [
        { name: 'Etiqueta de Google', type: 'googtag', inputs: { tagId: 'GT-ABCD1234' } },
        { name: 'Ads', type: 'googtag', inputs: { tagId: 'AW-123456789' } },
      ],
    },
    finds: { google: ['GT-ABCD1234', 'AW-123456789'] },
  },
  {
    title: 'gtag.js in Custom HTML, with a data layer of its own name',
    container: {
      tags: [
        {
          name: 'gtag',
          html: `${script(`https://www.googletagmanager.com/gtag/js?id=${id}&l=shopLayer`)}<script>gtag('config', '${id}')</script>`,
        },
      ],
    },
    finds: { measurementId: id, google: [id], dataLayer: ['shopLayer'] },
  },
  {
    title: 'leftovers of server-side tagging',
    container: {
      tags: [
        {
          name: 'Google tag via server',
          type: 'googtag',
          inputs: { tagId: id, serverContainerUrl: 'https://sgtm.shop.example' },
        },
      ],
      container: { taggingServerUrls: ['https://sgtm.shop.example'], domainName: ['shop.example'] },
    },
    finds: { measurementId: id, google: [id] },
  },
  {
    title: 'placeholders of recipes in place of IDs',
    container: {
      tags: [
        { name: 'GA4', type: 'googtag', inputs: { tagId: 'G-XXXXXXXXXX' } },
        { name: 'GA4 of old', type: 'gaawc', inputs: { measurementId: 'G-XXXXXXXX' } },
        { name: 'Event', type: 'gaawe', inputs: { measurementIdOverride: '{{ID}}' } },
      ],
      constants: { ID: 'VALUE_HERE' },
    },
    finds: { google: ['G-XXXXXXXXXX', 'G-XXXXXXXX', 'VALUE_HERE'] },
  },
  {
    title: 'an ID in small letters, and one with a blank behind it',
    container: {
      tags: [
        { name: 'GA4', type: 'googtag', inputs: { tagId: id.toLowerCase() } },
        { name: 'Event', type: 'gaawe', inputs: { measurementIdOverride: `${id} ` } },
      ],
    },
    finds: { measurementId: id, google: [id, id] },
  },
];

function ofLoaders({ vendors }: Dictionary): SomeContainer[] {
  const [some] = vendors as readonly [VendorEntry];
  const { snippet } = scriptAddresses[some.id];
  const address = own(some);
  const element = (source: string) =>
    `<script>var s = document.createElement('script'); ${source} document.head.appendChild(s);</script>`;
  return [
    {
      title: 'a chat whose address is a constant',
      container: {
        tags: [{ name: 'Czat', html: script('{{Adres czatu}}') }],
        constants: { 'Adres czatu': '{{Adres}}', Adres: address },
      },
      finds: { chats: [some.id], loaders: ['Czat'] },
    },
    {
      title: 'a chat whose address has escaped slashes',
      container: {
        tags: [{ name: 'チャット', html: element(`s.src = '${address.replaceAll('/', '\\/')}';`) }],
      },
      finds: { chats: [some.id], loaders: ['チャット'] },
    },
    {
      title: 'a chat that is only spoken of',
      container: {
        tags: [
          {
            name: 'Notes',
            html: `<!-- ${snippet.replace(/<!--.*?-->/gs, '')} -->${element(`// s.src = '${address}';\n/* s.src = '${address}'; */`)}`,
          },
        ],
      },
      finds: {},
    },
    {
      title: 'a chat that a consent tool holds back',
      container: {
        tags: [{ name: 'Chat', html: `<script type="text/plain" data-src="${address}"></script>` }],
      },
      finds: { chats: [some.id], loaders: ['Chat'] },
    },
  ];
}

function ofOtherLoaders({ vendors }: Dictionary): SomeContainer[] {
  const [some, other] = vendors as readonly [VendorEntry, VendorEntry];
  const { snippet } = scriptAddresses[some.id];
  const address = own(some);
  return [
    {
      title: 'a chat that is loaded by something unknown',
      container: {
        tags: [
          {
            name: 'Widget',
            html: '<script>var s = document.createElement("script"); s.src = {{Widget address}};</script>',
          },
        ],
        variables: [{ name: 'Widget address', type: 'j' }],
      },
      finds: {},
    },
    {
      title: 'a paused chat',
      container: { tags: [{ name: 'Chat (off)', html: snippet, more: { paused: true } }] },
      finds: { loaders: ['Chat (off)'] },
    },
    {
      title: 'two tags of one chat, on two parts of the site',
      container: {
        tags: [
          { name: 'Chat DE', html: snippet, on: ['German pages'] },
          { name: 'Chat PL', html: snippet, on: ['Polish pages'] },
        ],
        triggers: { 'German pages': { type: 'PAGEVIEW' }, 'Polish pages': { type: 'PAGEVIEW' } },
      },
      finds: { chats: [some.id], loaders: ['Chat DE', 'Chat PL'] },
    },
    {
      title: 'one tag of two chats',
      container: { tags: [{ name: 'Chats', html: snippet + scriptAddresses[other.id].snippet }] },
      finds: { chats: [some.id, other.id], loaders: ['Chats'] },
    },
    {
      title: 'a template of the vendor that takes its address from an input',
      container: {
        tags: [{ name: 'Messenger', template: 'Messenger', inputs: { url: '{{Address}}' } }],
        templates: [{ name: 'Messenger', code: "require('injectScript')(data.url);", gallery: 'older' }],
        constants: { Address: address },
      },
      finds: { chats: [some.id], loaders: ['Messenger'] },
    },
    {
      title: 'a template that is known by its name alone',
      container: {
        tags: [{ name: 'Support', template: `${some.label.replace(/ \(.*/, '')} loader` }],
        templates: [
          { name: `${some.label.replace(/ \(.*/, '')} loader`, code: "require('injectScript')(data.host);" },
        ],
      },
      finds: { chats: [some.id], loaders: ['Support'] },
    },
  ];
}

function ofSurroundings({ vendors }: Dictionary): SomeContainer[] {
  const [some] = vendors as readonly [VendorEntry];
  const { snippet } = scriptAddresses[some.id];
  const chats = [some.id];
  return [
    {
      title: 'an empty container',
      container: {},
      finds: {},
    },
    {
      title: 'folders with emoji, and triggers in other folders',
      container: {
        tags: [{ name: 'Chat 💬', html: snippet, folder: '💬 Chats', on: ['Cookie ok'] }],
        triggers: { 'Cookie ok': { event: 'cookie ok', folder: '🍪 Consent' } },
        folders: ['🍪 Consent', '💬 Chats', '📈 Analytics'],
      },
      finds: { chats, loaders: ['Chat 💬'] },
    },
    {
      title: 'a trigger group and an exception',
      container: {
        tags: [{ name: 'Chat', html: snippet, on: ['Both'], except: ['Checkout'] }],
        triggers: {
          Both: { group: ['Agreed', 'Scrolled', 'Consent Initialization - All Pages'] },
          Agreed: { event: 'agreed' },
          Scrolled: { type: 'SCROLL_DEPTH' },
          Checkout: { event: '^checkout', pattern: true },
          Unused: { type: 'CLICK' },
        },
      },
      finds: { chats, loaders: ['Chat'] },
    },
    {
      title: 'a tag that follows, and one that follows that',
      container: {
        tags: [
          { name: 'Chat', html: snippet, teardown: 'After' },
          { name: 'After', html: '<script>window.after = 1;</script>', on: ['Never'], teardown: 'Last' },
          { name: 'Last', html: '<script>window.last = 1;</script>', on: ['Never'], teardown: 'After' },
        ],
        triggers: { Never: { event: 'never' } },
      },
      finds: { chats, loaders: ['Chat'] },
    },
  ];
}

function ofChatTags({ vendors }: Dictionary): SomeContainer[] {
  const [some] = vendors as readonly [VendorEntry];
  const { snippet } = scriptAddresses[some.id];
  const chats = [some.id];
  return [
    {
      title: 'a tag that follows, the one before that, and the one that configures it',
      container: {
        tags: [
          { name: 'Chat', html: snippet, teardown: 'After' },
          {
            name: 'After',
            type: 'gaawe',
            inputs: { eventName: 'chat_loaded_here', measurementId: 'Config' },
            on: ['Never'],
            setup: 'Before',
          },
          { name: 'Before', html: '<script>window.before = 1;</script>', on: ['Never'] },
          { name: 'Config', type: 'gaawc', inputs: { measurementId: id } },
        ],
        triggers: { Never: { event: 'never' } },
      },
      finds: { chats, loaders: ['Chat'], measurementId: id, google: [id] },
    },
    {
      title: 'a tag that loads the chat and reads the data layer',
      container: {
        tags: [
          {
            name: 'Chat',
            html: `<script>window.dataLayer = window.dataLayer || []; var visitor = dataLayer[0].user; window.${some.fingerprint.globals[0]}.name = visitor;</script>${snippet}`,
          },
        ],
      },
      finds: { chats, loaders: ['Chat'] },
    },
    {
      title: 'a tag that loads the chat and reports its events',
      container: {
        tags: [
          {
            name: 'Chat',
            html: `${snippet}<script>window.${some.fingerprint.globals[0]}.on('open', function () { (window.dataLayer = window.dataLayer || []).push({ event: 'chat' }); });</script>`,
          },
        ],
      },
      finds: { chats, loaders: ['Chat'], doubles: ['Chat'] },
    },
    {
      title: 'a chat at work, and an older tag of it that is paused',
      container: {
        tags: [
          { name: 'Chat', html: snippet },
          { name: 'Chat of old', html: snippet, more: { paused: true } },
        ],
      },
      finds: { chats, loaders: ['Chat', 'Chat of old'] },
    },
  ];
}

function ofOtherTags({ vendors }: Dictionary): SomeContainer[] {
  const [some] = vendors as readonly [VendorEntry];
  const { snippet } = scriptAddresses[some.id];
  const chats = [some.id];
  return [
    {
      title: 'another setup tag',
      container: {
        tags: [
          { name: 'Before', html: '<script>window.before = 1;</script>' },
          { name: 'Chat', html: snippet, setup: 'Before' },
        ],
      },
      finds: { chats, loaders: ['Chat'] },
    },
    {
      title: 'notes, a schedule, consent and whatever else a tag has',
      container: {
        tags: [
          {
            name: 'Chat: "shop" <new>',
            html: snippet,
            more: {
              notes: 'Made by the agency.\nDo not touch.',
              priority: { type: 'INTEGER', value: '-5' },
              consentSettings: {
                consentStatus: 'NEEDED',
                consentType: { type: 'LIST', list: [{ type: 'TEMPLATE', value: 'ad_storage' }] },
              },
              ...{ scheduleStartMs: '1764500000000', liveOnly: true, somethingNew: { deep: [1, null] } },
            },
          },
        ],
      },
      finds: { chats, loaders: ['Chat: "shop" <new>'] },
    },
  ];
}

const withoutChat: readonly SomeContainer[] = [
  {
    title: 'a trigger that hears names of our events, and one that hears all',
    container: {
      tags: [{ name: 'GA4 chat', type: 'gaawe', inputs: { measurementIdOverride: id }, on: ['Chat'] }],
      triggers: {
        Chat: { event: '^chat_(opened|closed)$', pattern: true },
        All: { event: '.*', pattern: true },
        Broken: { event: '(', pattern: true },
      },
    },
    finds: { measurementId: id, google: [id], takenNames: ['Chat'] },
  },
  {
    title: 'a consent template that nobody here knows',
    container: {
      tags: [{ name: 'Zgody', template: 'Banner', on: ['Consent Initialization - All Pages'] }],
      templates: [{ name: 'Banner', code: "require('updateConsentState')({});", gallery: 'newer' }],
    },
    finds: { consent: [['Zgody', '', false]] },
  },
  {
    title: 'a second Tag Manager with a data layer of its own name',
    container: {
      tags: [
        {
          name: 'GTM of the agency',
          html: "<script>(function(w,d,s,l,i){})(window,document,'script','agencyLayer','GTM-ABC123');</script>",
        },
      ],
    },
    finds: { dataLayer: ['agencyLayer'] },
  },
];

function ofOurs({ vendors }: Dictionary): SomeContainer[] {
  const [some] = vendors as readonly [VendorEntry];
  const { snippet } = scriptAddresses[some.id];
  const listener = { name: listenerTagName, template: templateName, on: ['Initialization - All Pages'] };
  const template = { name: templateName, code: "require('injectScript')('https://cdn.example/x.js');" };
  const carrier = { name: scriptTagName, html: `<script>${snippet.replace(/<[^>]*>/g, '')}</script>` };
  const chat = { name: 'Chat', html: snippet };
  const found = { chats: [some.id], loaders: ['Chat'], ours: [listenerTagName, scriptTagName] };
  return [
    {
      title: 'an older file of ours inside the container, already wired',
      container: {
        tags: [listener, carrier, { ...chat, setup: scriptTagName }],
        templates: [template],
        constants: { [entryName('GA4 measurement ID')]: id },
      },
      finds: found,
    },
    {
      title: 'an older file of ours that loads the script, already wired',
      container: {
        tags: [listener, { ...carrier, html: '<!-- empty -->' }, { ...chat, setup: listenerTagName }],
        templates: [template],
      },
      finds: found,
    },
    {
      title: 'the tag of the chat on our own trigger, in our own folder',
      container: {
        tags: [
          { ...listener, folder: entryName('Chat data layer') },
          carrier,
          { ...chat, on: [entryName('Consent given, Cookiebot')], folder: entryName('Chat data layer') },
        ],
        triggers: { [entryName('Consent given, Cookiebot')]: { event: 'cookie_consent_statistics' } },
        folders: [entryName('Chat data layer')],
        templates: [template],
      },
      finds: found,
    },
    {
      title: 'a copy of ours from an import with "Rename", and one made by hand from our template',
      container: {
        tags: [
          listener,
          carrier,
          { ...carrier, name: `${scriptTagName}_import_1` },
          { ...listener, name: 'Chat listener' },
          chat,
        ],
        templates: [template],
      },
      finds: { ...found, strays: [`${scriptTagName}_import_1`, 'Chat listener'] },
    },
  ];
}
