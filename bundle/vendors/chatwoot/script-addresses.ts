import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://app.chatwoot.com/packs/js/sdk.js',
    'https://chat.shop.example/packs/js/sdk.js',
    '/packs/js/sdk.js?v4',
  ],
  others: ['https://www.chatwoot.com/', 'https://shop.example/js/sdk.js'],
};
