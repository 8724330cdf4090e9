import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://stable.loyjoy.com/widget.js',
    'https://stable.loyjoy.com/widget.js?process=1',
    'https://cloud.loyjoy.com/widget/7f3a',
  ],
  others: ['https://notloyjoy.com/widget.js'],
  snippet: `<script src="https://stable.loyjoy.com/widget.js"></script>
<script>
  LoyJoy('boot', { process: 'b2c8f2a1' });
</script>`,
};
