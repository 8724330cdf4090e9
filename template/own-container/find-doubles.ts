/** Finds what would count the same chat a second time: listeners, published recipes, triggers of our event names. */
import type { RecipeRow } from '../../bundle/vendors/room/recipes.ts';
import { literally } from '../../schemas/page-source/script-tag.ts';
import type { Dictionary, VendorEntry } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { isOurTag } from './is-ours.ts';
import type { OwnTag, OwnVersion, Place } from './own-entities.ts';
import { placeOf } from './place-of.ts';
import { type KnownRecipes, recipeIn } from './recipe-in.ts';
import { codeOf, htmlOf, templateOf } from './script-text.ts';

/** A tag of hers that tells of a chat too. */
export interface Double {
  readonly chat: VendorId;
  readonly place: Place;
  /** What it tells, as published recipes have it, with what stands for it in our records. */
  readonly rows: readonly RecipeRow[];
  /** What goes wrong with such a recipe; empty if it is none that is known. */
  readonly fault: string;
}

/** Tags at work that use a chat and push into the data layer. */
export function findDoubles(version: OwnVersion, dictionary: Dictionary, recipes: KnownRecipes): Double[] {
  const { tag = [] } = version;
  return tag
    .filter(one => !one.paused && !isOurTag(one, version))
    .flatMap(one => {
      const text = runsIn(one, version);
      if (!pushes(text)) return [];
      return dictionary.vendors.flatMap(chat => {
        const { rows, fault, isSure } = recipeIn(text, chat.id, recipes[chat.id] ?? []);
        if (!isSure && !uses(text, chat)) return [];
        return [{ chat: chat.id, place: placeOf(one, version), rows, fault }];
      });
    });
}

function runsIn(tag: OwnTag, version: OwnVersion): string {
  const template = templateOf(tag, version);
  return htmlOf(tag, version) || (template ? codeOf(template) : '');
}

/** To read the data layer, or to make one, reports nothing. */
const pushes = (text: string): boolean =>
  /\bdataLayer\b.{0,20}?\.push\s*\(|\bgtag\s*\(|\.push\(\s*\{\s*['"]?event\b/.test(text);

/** Calls it, sets or reads something of its objects, or listens to an event that bears its name. */
function uses(text: string, chat: VendorEntry): boolean {
  const globals = chat.fingerprint.globals.map(
    name => `(?:^|\\bwindow\\.|[^\\w$.-])${literally(name)}(?:\\w{4,}|['"]?\\s*(?:\\?\\.|[.=([,\\]]))`,
  );
  const natives = chat.events
    .map(({ name }) => name)
    .filter(name => name.toLowerCase().startsWith(chat.id) || /^[a-z]+_on[A-Z]/.test(name))
    .map(name => `\\b${literally(name)}\\b`);
  return new RegExp([...globals, ...natives].join('|'), 'm').test(text);
}
