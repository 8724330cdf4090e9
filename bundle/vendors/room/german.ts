import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';

/** What pages say of a chat in German: where the catalogue says it in English, under the same names. */
export interface GermanChat {
  /** What a script that comes too late has missed. */
  readonly firstEvents: string;
  /** Events that may be recorded as a goal, by their names. */
  readonly goals?: { readonly [native: string]: string };
  /** In the order of the catalogue. */
  readonly snippets?: readonly Pick<
    NonNullable<VendorCatalogue['snippets']>[number],
    'title' | 'description'
  >[];
  /** What goes wrong with each published recipe, in the order of `recipes.ts`. */
  readonly recipeFaults?: readonly string[];
}
