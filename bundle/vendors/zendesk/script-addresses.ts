import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://static.zdassets.com/ekr/snippet.js?key=5d1f3c2a-8b7e',
    '//static.zdassets.com/ekr/snippet.js?key=5d1f3c2a-8b7e',
  ],
  others: ['https://www.zendesk.com/', 'https://static.zdassets.com.example/ekr/snippet.js'],
  snippet: `<!-- Start of Zendesk Widget script -->
<script id="ze-snippet" src="https://static.zdassets.com/ekr/snippet.js?key=5d1f3c2a-8b7e"> </script>
<!-- End of Zendesk Widget script -->`,
};
