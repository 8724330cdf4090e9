/** Invented sites, as the people who look after them would describe them to the configurator. */

import { scriptAddresses } from '../../bundle/vendors/generated/script-addresses.ts';
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import type { ConsentToolId } from '../../template/container/consent-tools.ts';

/** One thing that somebody does on the page: a click, a choice in a list, or something typed or pasted. */
export type Action =
  | { readonly click: string }
  | { readonly tick: string }
  | { readonly pick: string }
  | { readonly list: string; readonly option: string }
  | { readonly type: string; readonly text: string };

export interface Site {
  readonly site: string;
  readonly chat: VendorId;
  /** From the first question to the last; the download comes after them. */
  readonly actions: readonly Action[];
  /** Who loads the chat: the container of the site, or its pages, after Tag Manager if nothing else is said. */
  readonly loadedBy: 'tag' | 'page' | 'page, above Tag Manager';
  /** How the visitor's yes reaches Tag Manager; nothing where nobody is asked. */
  readonly consent?: 'mode' | ConsentToolId;
  /** Nothing of the chat can reach GA4, and the page has said so. */
  readonly isUnheard?: true;
  /** The page brings the script by the snippet. */
  readonly hasSnippet?: true;
}

const id: Action = { type: 'GA4 measurement ID', text: 'G-TEST123456' };
const source = (chat: VendorId, ...rest: readonly string[]): readonly Action[] => [
  { click: 'Not sure?' },
  {
    type: 'Source of the page',
    text: [...rest, `<script async src="${scriptAddresses[chat].own[0]}"></script>`].join('\n'),
  },
];
const loadedBy = (pick: string): Action => ({ pick });
const system = (option: string): Action => ({ list: 'Your shop or content system', option });
const tool = (option: string): Action => ({ list: 'Which one is it?', option });
const toolDecides: Action = { pick: 'It decides which tags fire' };

export const sites: readonly Site[] = [
  {
    site: 'a bakery on Wix with tawk.to from Tag Manager and Consent Mode',
    chat: 'tawk',
    actions: [{ tick: 'tawk.to' }, loadedBy('A tag in Tag Manager'), system('Wix'), id],
    loadedBy: 'tag',
    consent: 'mode',
  },
  {
    site: 'a WooCommerce shop with Tidio by plug-in and Complianz, read from its source',
    chat: 'tidio',
    actions: [...source('tidio', '<link href="/wp-content/plugins/complianz-gdpr/a.css">'), toolDecides, id],
    loadedBy: 'page',
    consent: 'complianz',
  },
  {
    site: 'a Shopify shop with Zendesk from Tag Manager, script from its own host, and Cookiebot with Consent Mode',
    chat: 'zendesk',
    actions: [
      { tick: 'Zendesk' },
      loadedBy('A tag in Tag Manager'),
      system('Shopify'),
      tool('Cookiebot'),
      { pick: 'Our own web server' },
      { type: 'Address of the script', text: 'https://static.shop.example/chat-datalayer.js' },
      id,
    ],
    loadedBy: 'tag',
    consent: 'mode',
  },
  {
    site: 'an insurer on TYPO3 with LoyJoy in the page, the script above it, and Usercentrics',
    chat: 'loyjoy',
    actions: [
      { tick: 'LoyJoy' },
      loadedBy('Code in our pages'),
      system('TYPO3'),
      tool('Usercentrics'),
      { pick: 'Our developers put it into the page' },
      id,
    ],
    loadedBy: 'page',
    consent: 'mode',
    hasSnippet: true,
  },
  {
    site: 'a shop on Shopware with Userlike from Tag Manager and consentmanager',
    chat: 'userlike',
    actions: [
      { tick: 'Userlike (Lime Connect)' },
      loadedBy('A tag in Tag Manager'),
      system('Shopware 6'),
      tool('consentmanager'),
      toolDecides,
      id,
    ],
    loadedBy: 'tag',
    consent: 'consentmanager',
  },
  {
    site: 'a shop on PrestaShop with User.com from Tag Manager, script from the CDN, and Axeptio',
    chat: 'usercom',
    actions: [
      { tick: 'User.com (UserEngage)' },
      loadedBy('A tag in Tag Manager'),
      system('PrestaShop'),
      tool('Axeptio'),
      { pick: 'A public CDN' },
      id,
    ],
    loadedBy: 'tag',
    consent: 'mode',
  },
  {
    site: 'a software maker with Intercom in its pages and OneTrust',
    chat: 'intercom',
    actions: [
      ...source('intercom', '<script src="https://cdn.cookielaw.org/otSDKStub.js"></script>'),
      toolDecides,
      id,
    ],
    loadedBy: 'page',
    consent: 'onetrust',
  },
  {
    site: 'an agency on Squarespace with Crisp from Tag Manager and no consent to ask for',
    chat: 'crisp',
    actions: [
      { tick: 'Crisp' },
      loadedBy('A tag in Tag Manager'),
      system('Squarespace'),
      { pick: 'No consent needed' },
      id,
    ],
    loadedBy: 'tag',
  },
  {
    site: 'a manufacturer on WordPress with HubSpot by plug-in and Borlabs Cookie, not about results',
    chat: 'hubspot',
    actions: [
      ...source('hubspot', '<script src="/wp-content/plugins/borlabs-cookie/a.js"></script>'),
      toolDecides,
      { tick: 'What does the chat lead to?' },
      id,
    ],
    loadedBy: 'page',
    consent: 'borlabs',
  },
  {
    site: 'a shop on Magento with LiveChat from Tag Manager, script from its own host, and Consent Mode',
    chat: 'livechat',
    actions: [
      { tick: 'LiveChat' },
      loadedBy('A tag in Tag Manager'),
      system('Magento, Adobe Commerce'),
      { pick: 'Our own web server' },
      { type: 'Address of the script', text: 'https://shop.example/js/chat-datalayer.js' },
      id,
    ],
    loadedBy: 'tag',
    consent: 'mode',
  },
  {
    site: 'a start-up that does not know who loads its JivoChat, with Didomi',
    chat: 'jivochat',
    actions: [{ tick: 'JivoChat (Jivo)' }, tool('Didomi'), toolDecides, id],
    loadedBy: 'page',
    consent: 'didomi',
  },
  {
    site: 'a broker whose pages start LoyJoy above Tag Manager, with the script in the container',
    chat: 'loyjoy',
    actions: [{ tick: 'LoyJoy' }, loadedBy('Code in our pages'), id],
    loadedBy: 'page, above Tag Manager',
    consent: 'mode',
    isUnheard: true,
  },
  {
    site: 'a club on WordPress with Chatwoot by plug-in, and Real Cookie Banner',
    chat: 'chatwoot',
    actions: [
      { tick: 'Chatwoot' },
      loadedBy('A plug-in or app of our site system'),
      system('WordPress, WooCommerce'),
      tool('Real Cookie Banner'),
      id,
    ],
    loadedBy: 'page',
    consent: 'mode',
  },
  {
    site: 'a shop with Crisp from Tag Manager, script from its own host, where Cookiebot decides',
    chat: 'crisp',
    actions: [
      { tick: 'Crisp' },
      loadedBy('A tag in Tag Manager'),
      tool('Cookiebot'),
      toolDecides,
      { pick: 'Our own web server' },
      { type: 'Address of the script', text: 'https://shop.example/js/chat-datalayer.js' },
      id,
    ],
    loadedBy: 'tag',
    consent: 'cookiebot',
    isUnheard: true,
  },
];
