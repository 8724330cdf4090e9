import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: ['https://embed.tawk.to/64a1f0c2/1h4abcd', '//embed.tawk.to/64a1f0c2/default'],
  others: ['https://www.tawk.to/', 'https://embed.tawk.to.example/64a1f0c2/default'],
};
