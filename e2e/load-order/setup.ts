import { loadOrders } from '../../bundle/vendors/generated/load-orders.ts';
import type { Combination } from '../../bundle/vendors/room/load-order/combination.ts';

/** What the page and the simulated chat need to begin with. */
export function setupOf({ vendor, ...way }: Pick<Combination, 'vendor' | 'form' | 'build'>): string {
  const { pageDefinesGlobal, widget } = loadOrders[vendor];
  return `<script>
    var seen = [];
    function note(who, name) { seen.push(who + ' ' + name); }
    var vendorScope = ${pageDefinesGlobal ? '{}' : 'window'};
    var startChat;
    var chat = harness.widget('${vendor}', {
      ...${JSON.stringify(widget?.(way) ?? {})},
      realm: Object,
      starts: start => { startChat = start; },
    }, vendorScope);
  </script>`;
}
