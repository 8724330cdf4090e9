import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://stable.loyjoy.com/widget.js',
    'https://stable.loyjoy.com/widget.js?process=1',
    'https://cloud.loyjoy.com/widget/7f3a',
  ],
  others: ['https://notloyjoy.com/widget.js'],
};
