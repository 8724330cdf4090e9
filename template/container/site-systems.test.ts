import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type SiteSystemId, siteSystems } from './site-systems.ts';

/** What the pages of each have, as public themes write it. */
const pages: { readonly [id in SiteSystemId]: string } = {
  magento:
    '<script src="https://shop.example/static/version1700000000/frontend/A/b/de_DE/requirejs/require.js">',
  oxid: '<link rel="stylesheet" href="/out/apex/src/css/styles.min.css">',
  plentyshop: '<script src="/plugin/43/ceres/js/dist/ceres-client.min.js">',
  prestashop: '<script>var prestashop = {"cart":{}};</script>',
  shopify:
    '<script>Shopify.theme = {"name":"Dawn"};</script><link href="//cdn.shopify.com/s/files/1/t/1/base.css">',
  shopware: '<link rel="stylesheet" href="/theme/0123456789abcdef0123456789abcdef/css/all.css">',
  squarespace: '<link rel="preconnect" href="https://images.squarespace-cdn.com">',
  typo3: '<!-- This website is powered by TYPO3 --><link href="/typo3temp/assets/css/a.css">',
  wix: '<link href="https://static.parastorage.com/services/a.css">',
  wordpress: '<script src="https://blog.example/wp-includes/js/jquery/jquery.min.js">',
};

const ids = Object.keys(siteSystems) as SiteSystemId[];

describe('a site system', () => {
  for (const id of ids) {
    it(`${siteSystems[id].label} is known by its pages, and no other is`, () => {
      assert.deepEqual(
        ids.filter(other => new RegExp(siteSystems[other].trace).test(pages[id])),
        [id],
      );
    });
  }
});
