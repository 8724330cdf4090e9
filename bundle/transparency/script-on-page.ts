/** What happens to our script on a page; on a page without it, nothing does. */
import fc from 'fast-check';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { chosen } from '../core/carried.ts';
import { type FakePage, startScript } from '../core/fake-page.ts';
import { start } from '../core/start.ts';
import { vendors } from '../vendors/generated/ships.ts';

export type ScriptAction =
  | { readonly script: 'start'; readonly settings: Settings; readonly chats: readonly VendorId[] }
  | { readonly script: 'second copy' | 'stop' | 'stop of the page' | 'recheck' };

const settings: fc.Arbitrary<Settings> = fc.constantFrom<Settings>(
  {},
  { sdkCalls: true },
  { consent: 'denied' },
  { vendors: vendorIds.slice(0, -1), staff: 'keep' },
);

/** With a file of any chats. */
export const starting: fc.Arbitrary<ScriptAction> = fc.record({
  script: fc.constant('start' as const),
  settings,
  chats: fc.subarray([...vendorIds], { minLength: 1 }),
});

export const scriptAction: fc.Arbitrary<ScriptAction> = fc.oneof(
  starting,
  fc.record({
    script: fc.constantFrom(
      'second copy' as const,
      'stop' as const,
      'stop of the page' as const,
      'recheck' as const,
    ),
  }),
);

type Start = Extract<ScriptAction, { script: 'start' }>;

/** Does such things on one page. */
export function scriptActions(page: FakePage): (action: ScriptAction) => void {
  const stops: (() => void)[] = [];
  const does: { readonly [script in ScriptAction['script']]: (action: ScriptAction) => void } = {
    start: action => {
      // biome-ignore lint/suspicious/noAssignInExpressions: as sites write it
      (page.chatTracker = page.chatTracker || []).push((action as Start).settings);
      const rooms = (action as Start).chats.map(id => [id, vendors[id]]);
      stops.push(start(page, chosen('standard', Object.fromEntries(rooms))));
    },
    'second copy': () => stops.push(startScript(page, 'debug')),
    stop: () => stops.pop()?.(),
    'stop of the page': () => page.chatTracker?.stop?.(),
    // As at each of the later moments, at which the page is looked at again.
    recheck: () => page.chatTracker?.status?.(),
  };
  return action => does[action.script](action);
}
