/**
 * Shop and content systems by name: how their pages are known, and what decides there whether our script is on the page
 * before the chat. After documentation and public themes, read in November 2026; none was tried on a live site.
 */

import { systems } from '../language/texts.ts';

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
    ...systems.magento,
  },
  oxid: {
    label: 'OXID',
    trace: '/out/(modules|flow|wave|apex)/',
    ...systems.oxid,
  },
  plentyshop: {
    label: 'plentyShop',
    trace: '/plugin/\\d+/ceres/|plentymarkets',
    ...systems.plentyshop,
  },
  prestashop: {
    label: 'PrestaShop',
    trace: '/modules/ps_\\w+/|var prestashop\\b',
    ...systems.prestashop,
  },
  shopify: {
    label: 'Shopify',
    trace: 'cdn\\.shopify\\.com|Shopify\\.(theme|shop)\\b',
    ...systems.shopify,
  },
  shopware: {
    label: 'Shopware 6',
    trace: '/bundles/storefront/|/theme/[0-9a-f]{32}/',
    ...systems.shopware,
  },
  squarespace: {
    label: 'Squarespace',
    trace: 'static1\\.squarespace\\.com|squarespace-cdn\\.com',
    ...systems.squarespace,
  },
  typo3: {
    label: 'TYPO3',
    trace: '/typo3(conf|temp)/|This website is powered by TYPO3',
    ...systems.typo3,
  },
  wix: {
    label: 'Wix',
    trace: 'static\\.(wixstatic|parastorage)\\.com',
    ...systems.wix,
  },
  wordpress: {
    label: 'WordPress, WooCommerce',
    trace: '/wp-(content|includes)/',
    ...systems.wordpress,
  },
} as const satisfies { readonly [id: string]: SiteSystem };

export type SiteSystemId = keyof typeof siteSystems;
