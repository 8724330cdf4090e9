import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://shop.user.com/widget.js',
    'https://widget.userengage.io/widget.js',
    'https://app.userengage.com/widget.js',
  ],
  others: ['https://superuser.com/widget.js', 'https://user.com/blog'],
  snippet: `<script data-cfasync="false">
  window.civchat = { apiKey: "Ab12Cd" };
</script>
<script data-cfasync="false" src="https://shop.user.com/widget.js"></script>`,
};
