import { fakePage } from '../core/fake-page.ts';
import { openDiary } from './diary.ts';
import type { Scene } from './scenes/scene.ts';
import { type ScriptAct, scriptActs } from './script-on-page.ts';

/** The diary of a visit of a page on which all this happens; without our script, what it does is left out. */
export function visit<Act extends object>(
  { live }: Scene<Act>,
  acts: readonly (Act | ScriptAct)[],
  withScript: boolean,
): readonly string[] {
  const page = fakePage();
  const diary = openDiary();
  const act = live(page, diary);
  const script = scriptActs(page);
  for (const next of acts) {
    if (!('script' in next)) act(next);
    else if (withScript) script(next);
  }
  return diary.lines;
}
