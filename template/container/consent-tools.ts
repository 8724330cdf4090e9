/**
 * Consent tools by name: the event by which each tells Tag Manager of an answer, and the state that says the answer was
 * yes, since some tell of refusals by the same event. After the makers' documentation and public containers, read in
 * November 2026; none was tried on a live site.
 */

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
    withMode:
      'Load Cookiebot once: by its Tag Manager template on “Consent Initialization - All Pages”, or by its script above Tag Manager, never by both.',
  },
  usercentrics: {
    label: 'Usercentrics',
    trace: '(?:app|web\\.cmp|privacy-proxy)\\.usercentrics\\.eu/',
    event: 'consent_status',
    state: { variable: '{name}', type: 'EQUALS', value: 'true' },
    named: { label: 'Name of the service in Usercentrics, to the letter', usual: 'Google Analytics' },
    withMode: 'Switch Google Consent Mode on in Configuration, CMP Settings.',
  },
  onetrust: {
    label: 'OneTrust',
    trace: '(?:cdn\\.cookielaw\\.org|cookie-cdn\\.cookiepro\\.com)/',
    event: 'OneTrustGroupsUpdated',
    state: { variable: 'OnetrustActiveGroups', type: 'CONTAINS', value: ',{name},' },
    named: { label: 'ID of the category', usual: 'C0002' },
    withMode: 'Map the category for statistics to analytics_storage in OneTrust.',
  },
  consentmanager: {
    label: 'consentmanager',
    trace: '(?:cdn|delivery)\\.consentmanager\\.net/',
    event: 'cmpEvent',
    state: { variable: 'cmpConsentVendors', type: 'CONTAINS', value: ',{name},' },
    named: { label: 'ID of the vendor', usual: 's26' },
    withMode:
      'Check in Preview that analytics_storage turns to granted. With TCF it may never: then choose “It decides which tags fire”.',
  },
  didomi: {
    label: 'Didomi',
    trace: 'sdk\\.privacy-center\\.org/',
    event: 'didomi-consent',
    state: { variable: 'didomiVendorsEnabled', type: 'MATCH_REGEX', value: '(^|,){name},' },
    named: { label: 'ID of the vendor', usual: 'google' },
    withMode: 'Switch Google Consent Mode and the Tag Manager integration on in the notice.',
  },
  borlabs: {
    label: 'Borlabs Cookie',
    trace: '/plugins/borlabs-cookie/',
    event: 'borlabs-cookie-opt-in-{name}',
    named: { label: 'ID of the service', usual: 'google-analytics' },
    withMode:
      'Switch Consent Mode on in the package Google Tag Manager. If Borlabs holds Tag Manager back, it has to hold the chat back too.',
  },
  complianz: {
    label: 'Complianz',
    trace: '/plugins/complianz-|cmplz-cookiebanner',
    event: 'cmplz_event_statistics',
    withMode: 'Choose Google Analytics or Tag Manager in Wizard, Statistics, then switch Consent Mode on.',
  },
  realcookiebanner: {
    label: 'Real Cookie Banner',
    trace: '/plugins/real-cookie-banner',
    event: '{name}',
    named: { label: 'Opt-in event, as entered in the service', usual: '' },
    withMode: 'Switch Google Consent Mode on in Cookies, Settings.',
  },
  ccm19: {
    label: 'CCM19',
    trace: '/ccm19(?:\\.js|/public)|\\.ccm19\\.(?:de|cloud)/',
    event: 'CCM19.embeddingAccepted',
    state: { variable: 'name', type: 'EQUALS', value: '{name}' },
    named: { label: 'Name of the embedding in CCM19', usual: 'Google Analytics' },
    withMode:
      'Tick analytics_storage at the embedding Google Analytics, and at no embedding that counts as necessary, as Google Tag Manager does.',
  },
  axeptio: {
    label: 'Axeptio',
    trace: 'static\\.axept\\.io/',
    event: 'axeptio_activate_{name}',
    named: { label: 'Name of the vendor in Axeptio', usual: 'google_analytics' },
    withMode:
      'Switch Consent Mode on, and check in Preview that analytics_storage is denied before the answer.',
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
