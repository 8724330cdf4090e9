import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    '//js.hs-scripts.com/4471902.js',
    'https://js-eu1.hs-scripts.com/4471902.js',
    'https://js.usemessages.com/conversations-embed.js',
  ],
  others: ['https://www.hubspot.com/', 'https://js.hs-analytics.net/analytics/4471902.js'],
  snippet: `<!-- Start of HubSpot Embed Code -->
<script type="text/javascript" id="hs-script-loader" async defer src="//js.hs-scripts.com/4471902.js"></script>
<!-- End of HubSpot Embed Code -->`,
};
