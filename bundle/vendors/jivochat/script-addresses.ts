import type { ScriptAddresses } from '../room/script-addresses.ts';

export const scriptAddresses: ScriptAddresses = {
  own: [
    'https://code.jivosite.com/widget/sX3kQ0pY7b',
    '//code.jivosite.com/widget.js',
    '//code.jivosite.com/script/widget/sX3kQ0pY7b',
    'https://code.jivo.ru/widget/sX3kQ0pY7b',
    'https://code.jivochat.com/widget/sX3kQ0pY7b',
  ],
  others: ['https://www.jivochat.com/', 'https://code.jivo.example/widget/sX3kQ0pY7b'],
  snippet: `<!-- BEGIN JIVOSITE CODE -->
<script src="//code.jivosite.com/widget/sX3kQ0pY7b" async></script>
<!-- END JIVOSITE CODE -->`,
};
