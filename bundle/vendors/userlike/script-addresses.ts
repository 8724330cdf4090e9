import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/0af2.js',
    '//s3-eu-west-1.amazonaws.com/userlike-cdn-widgets/0af2.js',
    'https://userlike-cdn-widgets.userlike.com/0af2.js',
    'https://cdn.example/umm-manifest.json',
  ],
  others: [],
  snippet: `<script async type="text/javascript" src="https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/0af2.js"></script>`,
};
