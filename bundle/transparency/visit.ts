import { fakePage } from '../core/fake-page.ts';
import type { RandomSite } from '../vendors/room/random-site.ts';
import { createRecorder } from './recorder.ts';
import { type ScriptAction, scriptActions } from './script-on-page.ts';

/** What is noted on a page on which all this happens; without our script, what it does is left out. */
export function visit<Action extends object>(
  { open }: RandomSite<Action>,
  actions: readonly (Action | ScriptAction)[],
  withScript: boolean,
): readonly string[] {
  const page = fakePage();
  const recorder = createRecorder();
  const act = open(page, recorder);
  const script = scriptActions(page);
  for (const next of actions) {
    if (!('script' in next)) act(next);
    else if (withScript) script(next);
  }
  return recorder.lines;
}
