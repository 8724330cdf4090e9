/** Recognises a published recipe for a chat by what it pushes. */
import type { Recipe, RecipeRow, Recipes } from '../../bundle/vendors/room/recipes.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';

/** The recipes of each chat that has some. */
export type KnownRecipes = { readonly [id in VendorId]?: Recipes };

export interface FoundRecipe {
  /** Only what stands in this text. */
  readonly rows: readonly RecipeRow[];
  readonly fault: string;
  /** The text bears names that nobody uses for anything else. */
  readonly isSure: boolean;
}

/** The first recipe of a chat of which the text has a part; without one, no rows. */
export function recipeIn(text: string, chat: VendorId, recipes: Recipes): FoundRecipe {
  const found = recipes.map(recipe => partOf(recipe, text, chat)).filter(({ rows }) => rows.length > 0);
  return found.find(({ isSure }) => isSure) ?? found[0] ?? { rows: [], fault: '', isSure: false };
}

function partOf({ description, fault, rows }: Recipe, text: string, chat: VendorId): FoundRecipe {
  const there = rows.filter(({ old, now }) => (now.length > 0 || isPush(old)) && standsIn(old, text));
  const objects = [...description.matchAll(/`([$\w]{4,})[.(]/g)].map(([, name = '']) => name);
  const isSure =
    objects.some(name => text.includes(name)) ||
    there.some(({ old }) => isPush(old) && old.toLowerCase().includes(chat));
  return { rows: there, fault, isSure: isSure && there.length > 0 };
}

const isPush = (old: string): boolean => old.includes(':') && /'[^']+'$/.test(old);

/** A push is there with its key and value, whatever the quotes; a name is there if it is not a word of everybody. */
function standsIn(old: string, text: string): boolean {
  const [, key, value] = /^(\w+): '([^']+)'$/.exec(old) ?? [];
  if (key && value) return new RegExp(`['"]?${key}['"]?\\s*:\\s*['"]${value}['"]`).test(text);
  return old.split(', ').some(name => /[a-z][A-Z]|[\w-][:_ -]\w/.test(name) && text.includes(name));
}
