/** What each consent tool pushes into the data layer. */
import type { Choices } from '../../template/container/choices.ts';
import type { ConsentToolId } from '../../template/container/consent-tools.ts';

export interface ConsentAnswers {
  readonly choices?: Partial<Choices>;
  /** What is pushed where the visitor refuses, and where they agree. */
  readonly no: readonly object[];
  readonly yes: readonly object[];
}

/** After the makers' documentation and public containers, see `consent-tools.ts`. */
export const consentAnswers: { readonly [id in ConsentToolId]: ConsentAnswers } = {
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
