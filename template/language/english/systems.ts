/** What decides in each shop or content system whether our script is there before the chat; clicks are in asterisks. */
export const systems = {
  magento: {
    tagManager: 'Tag Manager belongs first in the head of the page.',
    pageScript: 'Add the script in the layout file of the head, in front of what RequireJS loads.',
    limit:
      'A Content Security Policy has to name the hosts of Tag Manager and of the chat, or the browser loads neither.',
  },
  oxid: {
    tagManager: 'The module has to put Tag Manager first into the head of the page.',
    pageScript: 'Add the script to the head block of the theme, as its first line.',
  },
  plentyshop: {
    tagManager: 'The plug-in has to put Tag Manager into the head of the page, before the chat.',
    pageScript: 'Link the script to the head container of the theme, above the plug-in of the chat.',
  },
  prestashop: {
    tagManager: 'The module has to put Tag Manager into the head of the page, not into the footer.',
    pageScript: 'Add the script to the head template of the theme, as its first line.',
  },
  shopify: {
    tagManager: 'Put the code of Tag Manager into *theme.liquid*, at the top of the head.',
    pageScript: 'Put the snippet into *theme.liquid*, at the top of the head.',
    limit:
      'A custom pixel (*Settings*, *Customer events*) runs in a frame of its own and cannot hear a chat. The checkout is out of reach.',
  },
  shopware: {
    tagManager:
      'Set the plug-in of Tag Manager to *head*, and register its cookie in the cookie bar, or it stays switched off.',
    pageScript: 'Put the snippet into the head block of the theme, as its first line.',
  },
  squarespace: {
    tagManager:
      'Under *Settings*, *Code injection*, put Tag Manager into *Header*, and the chat into *Footer* or into Tag Manager.',
    pageScript: 'Under *Settings*, *Code injection*, put the snippet into *Header*.',
  },
  typo3: {
    tagManager:
      'Tag Manager belongs in *page.headerData*, not *page.footerData*. Where a consent extension loads services by category, its category has to come before that of the chat.',
    pageScript: 'Put the snippet first into *page.headerData*.',
  },
  wix: {
    tagManager:
      'Connect Tag Manager under *Marketing Integrations*, and load the chat from Tag Manager: *Custom Code* keeps no order.',
    pageScript:
      'Under *Settings*, *Custom Code*, put the snippet into *Head* and the chat into *Body - end*.',
  },
  wordpress: {
    tagManager: 'The plug-in has to put Tag Manager into the head of the page, not into the footer.',
    pageScript: 'Put the snippet into the header with a plug-in for code, above everything else.',
    optimiser:
      'If a plug-in such as WP Rocket, LiteSpeed or Perfmatters delays JavaScript, exclude *googletagmanager.com*, *gtm.js*, *dataLayer* and *chat-datalayer* from the delay. Exclude the chat only together with them.',
  },
};
