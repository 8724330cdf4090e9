import type { Settings } from '../src/settings.ts';
import type { VendorCatalogue } from '../src/vendor.ts';

/** How often a chat tells `chat_engaged`, as the end of a sentence; a tab that remembers counts is one page. */
export const howOftenEngaged = (
  per: VendorCatalogue['engagedOncePer'],
  memory: Settings['memory'] = 'page',
): string => (per === 'never' ? 'never' : `once per ${per === 'page' ? memory : per}`);
