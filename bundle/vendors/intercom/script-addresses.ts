import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://widget.intercom.io/widget/ab12cd34',
    '//widget.intercom.io/widget/ab12cd34',
    'https://js.intercomcdn.com/shim.latest.js',
  ],
  others: ['https://www.intercom.com/', 'https://widget.intercom.io.example/widget/ab12cd34'],
  snippet: `<script>
  window.intercomSettings = { api_base: "https://api-iam.intercom.io", app_id: "ab12cd34" };
</script>
<script>
  (function(){var w=window;var ic=w.Intercom;if(typeof ic==="function"){ic('update',w.intercomSettings);}else{var d=document;var i=function(){i.c(arguments);};i.q=[];i.c=function(args){i.q.push(args);};w.Intercom=i;var l=function(){var s=d.createElement('script');s.type='text/javascript';s.async=true;s.src='https://widget.intercom.io/widget/ab12cd34';var x=d.getElementsByTagName('script')[0];x.parentNode.insertBefore(s,x);};l();}})();
</script>`,
};
