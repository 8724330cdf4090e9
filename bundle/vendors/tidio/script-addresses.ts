import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: ['https://code.tidio.co/ab12cd34ef56.js', '//code.tidio.co/ab12cd34ef56.js'],
  others: ['https://www.tidio.com/', 'https://code.tidio.co.example/ab12cd34ef56.js'],
  snippet: `<script src="//code.tidio.co/ab12cd34ef56.js" async></script>`,
};
