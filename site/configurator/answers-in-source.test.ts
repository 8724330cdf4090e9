import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { scriptAddresses } from '../../bundle/vendors/generated/script-addresses.ts';
import { type ConsentToolId, consentTools } from '../../template/container/consent-tools.ts';
import { answersInSource, withAnswers } from './answers-in-source.ts';
import { startChoices } from './start-choices.ts';

const start = startChoices(dictionary);
const [some] = dictionary.vendors;
const script = (address: string) => `<script src="${address}"></script>`;

/** The script of each consent tool, as its documentation or plug-in puts it into a page. */
const consentScripts: { readonly [id in ConsentToolId]: string } = {
  axeptio: 'https://static.axept.io/sdk.js',
  borlabs: 'https://site.example/wp-content/plugins/borlabs-cookie/assets/javascript/borlabs-cookie.min.js',
  ccm19: 'https://site.example/ccm19/public/app.js?apiKey=1',
  complianz: 'https://site.example/wp-content/plugins/complianz-gdpr/cookiebanner/js/complianz.min.js',
  consentmanager: 'https://cdn.consentmanager.net/delivery/autoblocking/1.js',
  cookiebot: 'https://consent.cookiebot.com/uc.js',
  didomi: 'https://sdk.privacy-center.org/1/loader.js',
  onetrust: 'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js',
  realcookiebanner:
    'https://site.example/wp-content/plugins/real-cookie-banner-pro/public/dist/banner.pro.js',
  usercentrics: 'https://app.usercentrics.eu/browser-ui/latest/loader.js',
};

describe('the source of a page', () => {
  for (const [id, address] of Object.entries(consentScripts)) {
    it(`tells the consent tool ${consentTools[id as ConsentToolId].label}, and no other`, () => {
      assert.equal(answersInSource(script(address), dictionary).consentTool, id);
    });
  }

  it('answers who loads the chat, the site system and the consent tool', () => {
    const source = [
      '<link href="https://site.example/wp-content/themes/a.css">',
      script(consentScripts.cookiebot),
      script(scriptAddresses[some!.id].own[0]),
    ].join('');

    assert.deepEqual(withAnswers(start, answersInSource(source, dictionary)), {
      ...start,
      chatLoadedBy: 'page',
      siteSystem: 'wordpress',
      consentTool: 'cookiebot',
    });
  });

  it('changes no answer that it does not tell', () => {
    const given = {
      ...start,
      chatLoadedBy: 'tag',
      siteSystem: 'wix',
      consentTool: 'didomi',
      consentName: 'x',
    } as const;

    assert.deepEqual(withAnswers(given, answersInSource('<p>Hello</p>', dictionary)), given);
  });

  it('names no consent tool where it speaks of two', () => {
    const source = script(consentScripts.cookiebot) + script(consentScripts.onetrust);

    assert.equal(answersInSource(source, dictionary).consentTool, '');
  });
});
