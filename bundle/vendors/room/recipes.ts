/** What people paste today to bring this chat into a tag manager, and what becomes of it. */
import type { EventName } from '../../../schemas/src/event-names.ts';
import type { Field } from '../../../schemas/src/record.ts';

/** One key of a push, or one value of it. */
export interface RecipeRow {
  /** As it stands in the recipe: `event: 'chat_opened'`, or the key alone. */
  readonly old: string;
  /** What stands for it in our records; none for what is never recorded. */
  readonly now: readonly (EventName | Field)[];
  readonly note?: string;
}

/** One recipe that is public in several places. */
export interface Recipe {
  /** Whose it is or how it works, as it stands behind "A recipe that …". */
  readonly description: string;
  /** What goes wrong with it, in one sentence or two. */
  readonly fault: string;
  readonly rows: readonly RecipeRow[];
}

export type Recipes = readonly Recipe[];
