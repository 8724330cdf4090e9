/** The answers of consent tools, as each pushes them into the data layer: our tag fires on a yes, and on no other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { play } from '../../bundle/vendors/room/simulator.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Choices } from '../../template/container/choices.ts';
import { type ConsentToolId, consentTools } from '../../template/container/consent-tools.ts';
import { listenerTagName } from '../../template/container/origin.ts';
import { finishedContainer, startVisit } from './visit.ts';

const [chat] = vendorIds;

interface Answers {
  readonly choices?: Partial<Choices>;
  /** What is pushed where the visitor refuses, and where they agree. */
  readonly no: readonly object[];
  readonly yes: readonly object[];
}

/** After the makers' documentation and public containers, see `consent-tools.ts`. */
const tools: { readonly [id in ConsentToolId]: Answers } = {
  cookiebot: {
    no: [{ event: 'cookie_consent_update' }, { event: 'cookie_consent_preferences' }],
    yes: [{ event: 'cookie_consent_statistics' }, { event: 'cookie_consent_update' }],
  },
  usercentrics: {
    no: [
      { event: 'consent_status', action: 'onDenyAllServices', type: 'explicit', 'Google Analytics': false },
    ],
    yes: [
      { event: 'consent_status', action: 'onAcceptAllServices', type: 'explicit', 'Google Analytics': true },
    ],
  },
  onetrust: {
    no: [
      { event: 'OneTrustLoaded', OnetrustActiveGroups: ',C0001,' },
      { event: 'OneTrustGroupsUpdated', OnetrustActiveGroups: ',C0001,' },
    ],
    yes: [{ event: 'OneTrustGroupsUpdated', OnetrustActiveGroups: ',C0001,C0002,' }],
  },
  consentmanager: {
    no: [{ event: 'cmpEvent', cmpConsentVendors: ',s905,', cmpCurrentStatus: 'consentset' }],
    yes: [{ event: 'cmpEvent', cmpConsentVendors: ',s26,s905,', cmpCurrentStatus: 'consentset' }],
  },
  didomi: {
    no: [
      { event: 'didomi-consent', didomiVendorsEnabled: '' },
      { event: 'didomi-consent', didomiVendorsEnabled: 'c:not-google,hotjar,' },
    ],
    yes: [{ event: 'didomi-consent', didomiVendorsEnabled: 'google,c:hotjar,' }],
  },
  borlabs: {
    no: [{ event: 'borlabs-cookie-opt-in-google-maps' }],
    yes: [{ event: 'borlabs-cookie-opt-in-google-analytics' }],
  },
  complianz: {
    no: [{ event: 'cmplz_event_functional' }],
    yes: [{ event: 'cmplz_event_functional' }, { event: 'cmplz_event_statistics' }],
  },
  realcookiebanner: {
    choices: { consentName: 'analytics-opt-in' },
    no: [{ event: 'analytics-opt-out' }],
    yes: [{ event: 'analytics-opt-in' }],
  },
  ccm19: {
    no: [{ event: 'CCM19.embeddingAccepted', id: '1', name: 'Google Tag Manager' }],
    yes: [{ event: 'CCM19.embeddingAccepted', id: '2', name: 'Google Analytics' }],
  },
  axeptio: {
    no: [{ event: 'axeptio_activate_hotjar' }, { event: 'axeptio_update' }],
    yes: [{ event: 'axeptio_activate_google_analytics' }],
  },
};

/** A visit in which the chat talks, then the visitor answers. */
async function visit(choices: Partial<Choices>, answers: readonly object[]) {
  const file = finishedContainer({ vendors: [chat], delivery: 'inline', consentSource: 'tool', ...choices });
  const { page, chat: coming, standIn, recordsInGtm } = await startVisit(chat, file, { watches: false });
  coming.start();
  play(coming.widget);
  for (const answer of answers) page.win.dataLayer!.push(answer);
  const records = await recordsInGtm();
  return {
    records: records.length,
    fired: standIn.tagRuns.filter(({ tag }) => tag === listenerTagName).length,
  };
}

describe('a container that knows the consent tool by name', () => {
  for (const [id, { choices, no, yes }] of Object.entries(tools)) {
    const consentTool = id as ConsentToolId;
    const { label } = consentTools[consentTool];

    it(`records after a yes in ${label}, and nothing after a no`, async () => {
      const refused = await visit({ consentTool, ...choices }, no);
      const agreed = await visit({ consentTool, ...choices }, yes);

      assert.deepEqual(refused, { records: 0, fired: 0 });
      assert.equal(agreed.fired, 1);
      assert.ok(agreed.records > 0);
    });

    it(`fires once on a page where ${label} tells of the yes again`, async () => {
      const { fired } = await visit({ consentTool, ...choices }, [...yes, ...yes]);

      assert.equal(fired, 1);
    });

    it(`records after a no and a later yes in ${label}`, async () => {
      const { records, fired } = await visit({ consentTool, ...choices }, [...no, ...yes]);

      assert.equal(fired, 1);
      assert.ok(records > 0);
    });
  }

  it('asks for what the site calls its service, where that is another name', async () => {
    const choices = { consentTool: 'onetrust', consentName: 'C0007' } as const;
    const { yes } = tools.onetrust;

    assert.equal((await visit(choices, yes)).fired, 0);
    assert.equal((await visit(choices, [{ ...yes[0], OnetrustActiveGroups: ',C0007,' }])).fired, 1);
  });
});
