/** What each consent tool asks for by a name of its own, and what to check in it so that Consent Mode tells the truth. */
export const tools = {
  cookiebot: {
    withMode:
      'Load Cookiebot once: by its Tag Manager template on “Consent Initialization - All Pages”, or by its script above Tag Manager, never by both.',
  },
  usercentrics: {
    named: 'Name of the service in Usercentrics, to the letter',
    withMode: 'Switch Google Consent Mode on in Configuration, CMP Settings.',
  },
  onetrust: {
    named: 'ID of the category',
    withMode: 'Map the category for statistics to analytics_storage in OneTrust.',
  },
  consentmanager: {
    named: 'ID of the vendor',
    withMode:
      'Check in Preview that analytics_storage turns to granted. With TCF it may never: then choose “It decides which tags fire”.',
  },
  didomi: {
    named: 'ID of the vendor',
    withMode: 'Switch Google Consent Mode and the Tag Manager integration on in the notice.',
  },
  borlabs: {
    named: 'ID of the service',
    withMode:
      'Switch Consent Mode on in the package Google Tag Manager. If Borlabs holds Tag Manager back, it has to hold the chat back too.',
  },
  complianz: {
    withMode: 'Choose Google Analytics or Tag Manager in Wizard, Statistics, then switch Consent Mode on.',
  },
  realcookiebanner: {
    named: 'Opt-in event, as entered in the service',
    withMode: 'Switch Google Consent Mode on in Cookies, Settings.',
  },
  ccm19: {
    named: 'Name of the embedding in CCM19',
    withMode:
      'Tick analytics_storage at the embedding Google Analytics, and at no embedding that counts as necessary, as Google Tag Manager does.',
  },
  axeptio: {
    named: 'Name of the vendor in Axeptio',
    withMode:
      'Switch Consent Mode on, and check in Preview that analytics_storage is denied before the answer.',
  },
};
