/** The dictionary in other words: what people read of it. Names of events, fields and settings are never among them. */
import type { Dictionary, VendorEntry } from '../../schemas/src/dictionary.ts';
import type { EventName } from '../../schemas/src/event-names.ts';
import type { Field } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Recipe, Recipes } from '../vendors/room/recipes.ts';

interface Entry {
  readonly label: string;
  readonly description: string;
}

/** What pages say of a chat, as far as they say it in other languages than English. */
export interface ChatWords {
  readonly firstEvents: string;
  readonly goals?: { readonly [native: string]: string };
  readonly snippets?: readonly { readonly title: string; readonly description: string }[];
  readonly recipeFaults?: readonly string[];
}

/** A language's words for everything in the dictionary that pages and notes show; a missing one does not compile. */
export interface Words {
  readonly events: { readonly [name in EventName]: Entry };
  readonly fields: { readonly [name in Field]: Entry };
  readonly settings: { readonly [name in keyof Settings]-?: Entry };
  readonly chats: { readonly [id in VendorId]: ChatWords };
}

/** The dictionary with these words. Events of chats that have no words keep none, rather than English ones. */
export function inWords(dictionary: Dictionary, { events, fields, settings, chats }: Words): Dictionary {
  return {
    ...dictionary,
    events: dictionary.events.map(entry => ({ ...entry, ...events[entry.name] })),
    fields: dictionary.fields.map(entry => ({
      ...entry,
      ...fields[entry.name],
      englishLabel: entry.label,
    })),
    settings: dictionary.settings.map(entry => ({ ...entry, ...settings[entry.name] })),
    vendors: dictionary.vendors.map(entry => chatInWords(entry, chats[entry.id])),
  };
}

function chatInWords(entry: VendorEntry, { firstEvents, goals = {}, snippets = [] }: ChatWords): VendorEntry {
  return {
    ...entry,
    firstEvents,
    events: entry.events.map(event => ({ ...event, description: goals[event.name] ?? '' })),
    ...(entry.snippets && {
      snippets: entry.snippets.map((snippet, at) => ({ ...snippet, ...snippets[at] })),
    }),
  };
}

/** Published recipes with these words for what goes wrong with them. */
export const recipesInWords = (
  recipes: { readonly [id in VendorId]?: Recipes },
  { chats }: Words,
): { readonly [id in VendorId]?: Recipes } =>
  Object.fromEntries(
    Object.entries(recipes).map(([id, all]) => [
      id,
      all.map(
        (recipe, at): Recipe => ({
          ...recipe,
          fault: chats[id as VendorId].recipeFaults?.[at] ?? recipe.fault,
        }),
      ),
    ]),
  );
