import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: ['https://cdn.livechatinc.com/tracking.js', '//cdn.livechatinc.com/tracking.js'],
  others: ['https://www.livechat.com/', 'https://cdn.livechatinc.com.example/tracking.js'],
};
