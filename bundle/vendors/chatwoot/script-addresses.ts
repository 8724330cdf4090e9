import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://app.chatwoot.com/packs/js/sdk.js',
    'https://chat.shop.example/packs/js/sdk.js',
    '/packs/js/sdk.js?v4',
  ],
  others: ['https://www.chatwoot.com/', 'https://shop.example/js/sdk.js'],
  snippet: `<script>
  (function (d, t) {
    var BASE_URL = "https://app.chatwoot.com";
    var g = d.createElement(t), s = d.getElementsByTagName(t)[0];
    g.src = BASE_URL + "/packs/js/sdk.js";
    g.async = true;
    s.parentNode.insertBefore(g, s);
    g.onload = function () {
      window.chatwootSDK.run({ websiteToken: 'a1b2c3d4', baseUrl: BASE_URL });
    };
  })(document, "script");
</script>`,
};
