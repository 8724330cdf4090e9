import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: ['https://embed.tawk.to/64a1f0c2/1h4abcd', '//embed.tawk.to/64a1f0c2/default'],
  others: ['https://www.tawk.to/', 'https://embed.tawk.to.example/64a1f0c2/default'],
  snippet: `<!--Start of Tawk.to Script-->
<script type="text/javascript">
var Tawk_API = Tawk_API || {}, Tawk_LoadStart = new Date();
(function () {
  var s1 = document.createElement("script"), s0 = document.getElementsByTagName("script")[0];
  s1.async = true;
  s1.src = 'https://embed.tawk.to/64a1f0c2/1h4abcd';
  s1.setAttribute('crossorigin', '*');
  s0.parentNode.insertBefore(s1, s0);
})();
</script>
<!--End of Tawk.to Script-->`,
};
