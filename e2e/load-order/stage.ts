import type { Cell, Form } from './cells.ts';

/**
 * What the page and the simulated chat need to begin with. LoyJoy's own file defines its global by itself; User.com
 * starts when the page says so.
 */
export const stageOf = ({ vendor, form, reads }: Pick<Cell, 'vendor' | 'form' | 'reads'>) => `<script>
  var seen = [];
  function note(who, name) { seen.push(who + ' ' + name); }
  var backstage = ${vendor === 'loyjoy' ? '{}' : 'window'};
  var startChat;
  var chat = harness.widget('${vendor}', {
    realm: Object, previews: false, readsCallbacks: ${reads && `'${reads}'`}, ${keyed(form)}
    starts: start => { startChat = start; },
  }, backstage);
</script>`;

const keyed = (form: Form) => (form.startsWith('keyed') ? "keyed: 'event'," : '');
