import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scriptAddresses } from '../../../bundle/vendors/generated/script-addresses.ts';
import { vendorIds } from '../../../schemas/generated/vendor-ids.ts';
import { servedScripts } from '../../../schemas/page-source/script-tag.ts';
import { probeInput } from './probe-input.ts';
import { holderOf } from './script-holder.ts';

const holderIn = (html: string) =>
  servedScripts(html, probeInput.patterns).map(tag => [tag.whose, holderOf(tag)?.name] as const);

describe('who holds a script back', () => {
  const rows: readonly (readonly [attributes: string, holder: string | undefined])[] = [
    ['', undefined],
    ['type=module', undefined],
    ['type="text/javascript; charset=utf-8"', undefined],
    ['type="application/x-javascript" async', undefined],
    ['data-cookieconsent="ignore"', undefined],
    ['type="text/plain" data-cookieconsent="statistics"', 'Cookiebot'],
    ['type="text/plain" data-usercentrics="Google Tag Manager"', 'Usercentrics'],
    ['type="text/template" data-borlabs-cookie-script-blocker-id="x"', 'Borlabs Cookie'],
    ['type="application/consent" consent-required="3"', 'Real Cookie Banner'],
    ['type="text/plain" class="cmplazyload" data-cmp-vendor="s26"', 'consentmanager'],
    ['type="text/plain" class="optanon-category-C0002"', 'OneTrust'],
    ['type="didomi/javascript"', 'Didomi'],
    ['type="text/x-ccm-loader" data-ccm-loader-group="x"', 'CCM19'],
    ['type="text/plain" data-cookieyes="cookieyes-analytics"', 'CookieYes'],
    ['type="text/plain" class="_iub_cs_activate"', 'iubenda'],
    ['type="text/plain" data-service="google-analytics"', 'Complianz'],
    ['type="text/plain" data-type="application/javascript" data-name="gtm"', 'Klaro'],
    ['type="text/plain" data-category="analytics"', 'a consent tool'],
    ['type="text/plain"', 'a consent tool or another script of the page'],
    ['type="text/partytown"', 'Partytown'],
    ['type="3f2a9c-text/javascript"', 'Rocket Loader of Cloudflare'],
    ['type="rocketlazyloadscript"', 'WP Rocket'],
    ['type="litespeed/javascript"', 'LiteSpeed Cache'],
    ['type="pmdelayedscript"', 'Perfmatters'],
    ['type="text/javascript" data-type="lazy" data-src="/x.js"', 'Flying Scripts'],
    ['type="nitropack/inlinescript"', 'a tool that delays scripts'],
  ];

  for (const [attributes, holder] of rows) {
    it(`is ${holder ?? 'nobody'} for ${attributes || 'a plain script'}`, () => {
      assert.deepEqual(holderIn(`<script ${attributes}>dataLayer.push({'gtm.start':1})</script>`), [
        ['gtm', holder],
      ]);
    });
  }

  it('is looked for in the page as it was sent, however its tags are written', () => {
    const [chat] = vendorIds;
    const [first, second = first] = scriptAddresses[chat].own;
    const html = `
      <!-- <script src="https://www.googletagmanager.com/gtm.js?id=GTM-OLD"></script> -->
      <SCRIPT defer src='/js/chat-datalayer.js?a=1&amp;b=2' title="a > b"></SCRIPT>
      <script>var unrelated = 1;</script>
      <script
        type = text/plain
        data-src=${first}
      ></script>
      <script src="${second}">`;

    const found = servedScripts(html, probeInput.patterns);

    assert.deepEqual(
      found.map(({ whose }) => whose),
      ['ours', chat, chat],
    );
    assert.equal(found[0]!.attributes.src, '/js/chat-datalayer.js?a=1&b=2');
    assert.equal(found[1]!.attributes.type, 'text/plain');
  });

  it('is told within a moment for a page of any size', () => {
    const html = `<script ${'a '.repeat(20_000)}`.repeat(20) + '<!--'.repeat(50_000);
    const start = performance.now();

    servedScripts(html, probeInput.patterns);

    assert.ok(performance.now() - start < 3000);
  });
});

describe('the addresses of chats', () => {
  const addresses = vendorIds.flatMap(id => [
    ...scriptAddresses[id].own.map(address => [address, id] as const),
    ...scriptAddresses[id].others.map(address => [address, undefined] as const),
  ]);

  for (const [address, chat] of addresses) {
    it(`${address} is of ${chat ?? 'none'}`, () => {
      const found = servedScripts(`<script src="${address}"></script>`, probeInput.patterns);

      assert.deepEqual(
        found.map(({ whose }) => whose),
        [chat].filter(Boolean),
      );
    });
  }
});
