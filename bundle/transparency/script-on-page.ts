/** What happens to our script on a page; on a page without it, nothing does. */
import fc from 'fast-check';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { type FakePage, startScript } from '../core/fake-page.ts';

export type ScriptAction =
  | { readonly script: 'start'; readonly settings: Settings }
  | { readonly script: 'second copy' | 'stop' | 'stop of the page' | 'recheck' };

const settings: fc.Arbitrary<Settings> = fc.constantFrom<Settings>(
  {},
  { sdkCalls: true },
  { consent: 'denied' },
  { vendors: vendorIds.slice(0, -1), staff: 'keep' },
);

export const starting: fc.Arbitrary<ScriptAction> = settings.map(settings => ({ script: 'start', settings }));

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

/** Does such things on one page. */
export function scriptActions(page: FakePage): (action: ScriptAction) => void {
  const stops: (() => void)[] = [];
  const does: { readonly [script in ScriptAction['script']]: (action: ScriptAction) => void } = {
    start: action => {
      // biome-ignore lint/suspicious/noAssignInExpressions: as sites write it
      (page.chatTracker = page.chatTracker || []).push((action as { settings: Settings }).settings);
      stops.push(startScript(page));
    },
    'second copy': () => stops.push(startScript(page, 'debug')),
    stop: () => stops.pop()?.(),
    'stop of the page': () => page.chatTracker?.stop?.(),
    // As at each of the later moments, at which the page is looked at again.
    recheck: () => page.chatTracker?.status?.(),
  };
  return action => does[action.script](action);
}
