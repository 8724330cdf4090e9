import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://client.crisp.chat/l.js',
    'https://client.crisp.chat/l/5f0c2e1a-7b3d-4c11-9a51-d0c4e1f27a10.js',
    'https://client.crisp.im/l.js',
  ],
  others: [
    'https://crisp.chat/en/',
    'https://client.crisp.chat.example/l.js',
    'https://image.crisp.chat/avatar/l.js',
  ],
  snippet: `<script type="text/javascript">window.$crisp=[];window.CRISP_WEBSITE_ID="5f0c2e1a-7b3d-4c11-9a51-d0c4e1f27a10";(function(){d=document;s=d.createElement("script");s.src="https://client.crisp.chat/l.js";s.async=1;d.getElementsByTagName("head")[0].appendChild(s);})();</script>`,
};
