/**
 * Consent tools by name: the event by which each tells Tag Manager of an answer, and the state that says the answer was
 * yes, since some tell of refusals by the same event. After the makers' documentation and public containers, read in
 * November 2026; none was tried on a live site.
 */

import { tools } from '../language/texts.ts';

/** What the data layer holds where the visitor has agreed; `{name}` stands for what the tool calls it. */
export interface AgreedState {
  readonly variable: string;
  readonly type: 'EQUALS' | 'CONTAINS' | 'MATCH_REGEX';
  readonly value: string;
}

export interface ConsentTool {
  readonly label: string;
  /** The address of its script, or a part of it that no other has, as a regular expression. */
  readonly trace: string;
  /** The event of the data layer; `{name}` as above. */
  readonly event: string;
  /** None where the event itself comes only after a yes. */
  readonly state?: AgreedState;
  /** What is asked for, where the tool has own names for it, and the usual one; empty where the site makes it up. */
  readonly named?: { readonly label: string; readonly usual: string };
  /** What to check in the tool, so that Consent Mode tells the truth. */
  readonly withMode: string;
}

export const consentTools = {
  cookiebot: {
    label: 'Cookiebot',
    trace: 'consent\\.cookiebot\\.(?:com|eu)/',
    event: 'cookie_consent_statistics',
    withMode: tools.cookiebot.withMode,
  },
  usercentrics: {
    label: 'Usercentrics',
    trace: '(?:app|web\\.cmp|privacy-proxy)\\.usercentrics\\.eu/',
    event: 'consent_status',
    state: { variable: '{name}', type: 'EQUALS', value: 'true' },
    named: { label: tools.usercentrics.named, usual: 'Google Analytics' },
    withMode: tools.usercentrics.withMode,
  },
  onetrust: {
    label: 'OneTrust',
    trace: '(?:cdn\\.cookielaw\\.org|cookie-cdn\\.cookiepro\\.com)/',
    event: 'OneTrustGroupsUpdated',
    state: { variable: 'OnetrustActiveGroups', type: 'CONTAINS', value: ',{name},' },
    named: { label: tools.onetrust.named, usual: 'C0002' },
    withMode: tools.onetrust.withMode,
  },
  consentmanager: {
    label: 'consentmanager',
    trace: '(?:cdn|delivery)\\.consentmanager\\.net/',
    event: 'cmpEvent',
    state: { variable: 'cmpConsentVendors', type: 'CONTAINS', value: ',{name},' },
    named: { label: tools.consentmanager.named, usual: 's26' },
    withMode: tools.consentmanager.withMode,
  },
  didomi: {
    label: 'Didomi',
    trace: 'sdk\\.privacy-center\\.org/',
    event: 'didomi-consent',
    state: { variable: 'didomiVendorsEnabled', type: 'MATCH_REGEX', value: '(^|,){name},' },
    named: { label: tools.didomi.named, usual: 'google' },
    withMode: tools.didomi.withMode,
  },
  borlabs: {
    label: 'Borlabs Cookie',
    trace: '/plugins/borlabs-cookie/',
    event: 'borlabs-cookie-opt-in-{name}',
    named: { label: tools.borlabs.named, usual: 'google-analytics' },
    withMode: tools.borlabs.withMode,
  },
  complianz: {
    label: 'Complianz',
    trace: '/plugins/complianz-|cmplz-cookiebanner',
    event: 'cmplz_event_statistics',
    withMode: tools.complianz.withMode,
  },
  realcookiebanner: {
    label: 'Real Cookie Banner',
    trace: '/plugins/real-cookie-banner',
    event: '{name}',
    named: { label: tools.realcookiebanner.named, usual: '' },
    withMode: tools.realcookiebanner.withMode,
  },
  ccm19: {
    label: 'CCM19',
    trace: '/ccm19(?:\\.js|/public)|\\.ccm19\\.(?:de|cloud)/',
    event: 'CCM19.embeddingAccepted',
    state: { variable: 'name', type: 'EQUALS', value: '{name}' },
    named: { label: tools.ccm19.named, usual: 'Google Analytics' },
    withMode: tools.ccm19.withMode,
  },
  axeptio: {
    label: 'Axeptio',
    trace: 'static\\.axept\\.io/',
    event: 'axeptio_activate_{name}',
    named: { label: tools.axeptio.named, usual: 'google_analytics' },
    withMode: tools.axeptio.withMode,
  },
} as const satisfies { readonly [id: string]: ConsentTool };

export type ConsentToolId = keyof typeof consentTools;

/** How a tool tells of the consent that is waited for: its usual name, unless the site has another. */
export function agreed(id: ConsentToolId, name: string): Pick<ConsentTool, 'label' | 'event' | 'state'> {
  const { label, event, state, named }: ConsentTool = consentTools[id];
  const given = name || named?.usual || '';
  const filled = (text: string, name = given) => text.replace('{name}', () => name);
  const pattern = state?.type === 'MATCH_REGEX' ? given.replace(/[^\w-]/g, '\\$&') : given;
  return {
    label,
    event: filled(event),
    ...(state && {
      state: { ...state, variable: filled(state.variable), value: filled(state.value, pattern) },
    }),
  };
}
