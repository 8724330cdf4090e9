/** One thing to do after the download. What is to be clicked, or found by its name, stands in asterisks. */
import type { PictureId } from '../pictures/pictures.ts';

export interface Step {
  /** The address of the page remembers by it that the step is done, whatever else is chosen later. */
  readonly id: string;
  readonly text: string;
  readonly warning?: string;
  /** It stays done when another file is imported: nothing of ours replaces what was clicked. */
  readonly lasts?: true;
  /** The screen that the step is about. */
  readonly picture?: PictureId;
}

/** Steps that are done in one go, in one place. */
export interface Stage {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** The step, where these choices need it. */
export const on = (applies: boolean, step: Step): Step[] => (applies ? [step] : []);
