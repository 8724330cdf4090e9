import type { Settings } from '../../schemas/src/settings.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import type { Report } from './diagnostics.ts';
import { apply } from './language.ts';
import type { Tracker } from './tracker.ts';
import { tryOr } from './try-or.ts';

export type { Tracker } from './tracker.ts';

/**
 * Takes over the settings queue: hands on what waits in it, then every later push at once. Anything else than an array
 * that can be extended is reported. An object of the site's own stays usable: it is read as one settings object, and
 * gets only answers whose name it has not itself; one that cannot get any is inherited from.
 * Returns the way to give it back.
 */
export function openSettingsQueue(
  win: PageWindow,
  take: (settings: unknown) => void,
  answers: Partial<Tracker>,
  report: Report,
): () => void {
  const found: unknown = tryOr(() => win.chatTracker);
  const isList = Array.isArray(found);
  const isObject = Object(found) === found;
  const tracker = (
    Object.isExtensible(found) ? found : isObject ? Object.create(found as object) : []
  ) as Tracker;
  if (found && !(isList && tracker === found)) report('tracker_not_array', 'chatTracker', found);
  // The chats are heard all the same where the page does not allow it, with the settings found here.
  tryOr(() => {
    if (tracker !== found) (win as { chatTracker?: unknown }).chatTracker = tracker;
  });

  const takeAll = (pushed: unknown[]) => {
    for (const settings of pushed) take(settings);
  };
  if (found) takeAll(isList ? found : [found]);
  const { push } = tracker;
  const ours = (...pushed: Settings[]) =>
    tryOr(() => {
      takeAll(pushed);
      if (push) apply(push, tracker, pushed);
      return tracker.length;
    });
  for (const [name, answer] of Object.entries({ push: ours, ...answers })) {
    if (isList || !(name in tracker) || !isObject) Object.assign(tracker, { [name]: answer });
  }
  return () => {
    if (tracker.push === ours) delete (tracker as { push?: unknown }).push;
  };
}
