/**
 * Shop and content systems by name: how their pages are known, and what decides there whether our script is on the page
 * before the chat. After documentation and public themes, read in November 2026; none was tried on a live site.
 */

export interface SiteSystem {
  readonly label: string;
  /** In the source of its pages and nowhere else, as a regular expression. */
  readonly trace: string;
  /** Where Tag Manager belongs, and what keeps it from coming first; clicks stand in asterisks. */
  readonly tagManager: string;
  /** Where a script of our own goes, if the page is to load it. */
  readonly pageScript: string;
  /** What a tool that delays or reorders scripts has to leave alone. */
  readonly optimiser?: string;
  /** What cannot work there. */
  readonly limit?: string;
}

export const siteSystems = {
  magento: {
    label: 'Magento, Adobe Commerce',
    trace: '/static/version\\d+/frontend/|mage/(cookies|requirejs)',
    tagManager: 'Tag Manager belongs first in the head of the page.',
    pageScript: 'Add the script in the layout file of the head, in front of what RequireJS loads.',
    limit:
      'A Content Security Policy has to name the hosts of Tag Manager and of the chat, or the browser loads neither.',
  },
  oxid: {
    label: 'OXID',
    trace: '/out/(modules|flow|wave|apex)/',
    tagManager: 'The module has to put Tag Manager first into the head of the page.',
    pageScript: 'Add the script to the head block of the theme, as its first line.',
  },
  plentyshop: {
    label: 'plentyShop',
    trace: '/plugin/\\d+/ceres/|plentymarkets',
    tagManager: 'The plug-in has to put Tag Manager into the head of the page, before the chat.',
    pageScript: 'Link the script to the head container of the theme, above the plug-in of the chat.',
  },
  prestashop: {
    label: 'PrestaShop',
    trace: '/modules/ps_\\w+/|var prestashop\\b',
    tagManager: 'The module has to put Tag Manager into the head of the page, not into the footer.',
    pageScript: 'Add the script to the head template of the theme, as its first line.',
  },
  shopify: {
    label: 'Shopify',
    trace: 'cdn\\.shopify\\.com|Shopify\\.(theme|shop)\\b',
    tagManager: 'Put the code of Tag Manager into *theme.liquid*, at the top of the head.',
    pageScript: 'Put the snippet into *theme.liquid*, at the top of the head.',
    limit:
      'A custom pixel (*Settings*, *Customer events*) runs in a frame of its own and cannot hear a chat. The checkout is out of reach.',
  },
  shopware: {
    label: 'Shopware 6',
    trace: '/bundles/storefront/|/theme/[0-9a-f]{32}/',
    tagManager:
      'Set the plug-in of Tag Manager to *head*, and register its cookie in the cookie bar, or it stays switched off.',
    pageScript: 'Put the snippet into the head block of the theme, as its first line.',
  },
  squarespace: {
    label: 'Squarespace',
    trace: 'static1\\.squarespace\\.com|squarespace-cdn\\.com',
    tagManager:
      'Under *Settings*, *Code injection*, put Tag Manager into *Header*, and the chat into *Footer* or into Tag Manager.',
    pageScript: 'Under *Settings*, *Code injection*, put the snippet into *Header*.',
  },
  typo3: {
    label: 'TYPO3',
    trace: '/typo3(conf|temp)/|This website is powered by TYPO3',
    tagManager:
      'Tag Manager belongs in *page.headerData*, not *page.footerData*. Where a consent extension loads services by category, its category has to come before that of the chat.',
    pageScript: 'Put the snippet first into *page.headerData*.',
  },
  wix: {
    label: 'Wix',
    trace: 'static\\.(wixstatic|parastorage)\\.com',
    tagManager:
      'Connect Tag Manager under *Marketing Integrations*, and load the chat from Tag Manager: *Custom Code* keeps no order.',
    pageScript:
      'Under *Settings*, *Custom Code*, put the snippet into *Head* and the chat into *Body - end*.',
  },
  wordpress: {
    label: 'WordPress, WooCommerce',
    trace: '/wp-(content|includes)/',
    tagManager: 'The plug-in has to put Tag Manager into the head of the page, not into the footer.',
    pageScript: 'Put the snippet into the header with a plug-in for code, above everything else.',
    optimiser:
      'If a plug-in such as WP Rocket, LiteSpeed or Perfmatters delays JavaScript, exclude *googletagmanager.com*, *gtm.js*, *dataLayer* and *chat-datalayer* from the delay. Exclude the chat only together with them.',
  },
} as const satisfies { readonly [id: string]: SiteSystem };

export type SiteSystemId = keyof typeof siteSystems;
