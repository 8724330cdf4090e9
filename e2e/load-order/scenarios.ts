/** What becomes of each chat on a page that lives long. */
import { loadOrderScenarios } from '../../bundle/vendors/generated/load-order-scenarios.ts';
import { close, open, type Scenario, send } from '../../bundle/vendors/room/load-order/scenarios.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { containerFile } from './page-of.ts';

/** GTM comes to a page that has the script already, as it does where a chat must not wait for GTM. */
const withContainer = (vendor: VendorId): readonly Scenario[] =>
  [true, false]
    .map(isInline => `/${containerFile(vendor, isInline)}`)
    .map(container => ({
      description: `is there before GTM brings ${container}`,
      actions: [...loadOrderScenarios[vendor].arrive, open, { container }, send, close],
    }));

export const scenarios: readonly (Scenario & { readonly vendor: VendorId })[] = vendorIds.flatMap(vendor =>
  [...withContainer(vendor), ...loadOrderScenarios[vendor].scenarios].map(scenario => ({
    vendor,
    ...scenario,
  })),
);
