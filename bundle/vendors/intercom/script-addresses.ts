import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://widget.intercom.io/widget/ab12cd34',
    '//widget.intercom.io/widget/ab12cd34',
    'https://js.intercomcdn.com/shim.latest.js',
  ],
  others: ['https://www.intercom.com/', 'https://widget.intercom.io.example/widget/ab12cd34'],
};
