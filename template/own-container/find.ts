/** Everything that a container shows about its chats and what is measured. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { type ChatTag, findChats } from './find-chats.ts';
import { type FoundConsent, findConsent } from './find-consent.ts';
import { type DataLayerName, findDataLayerName } from './find-data-layer-name.ts';
import { type Double, findDoubles } from './find-doubles.ts';
import { findGa4, type GoogleTag } from './find-ga4.ts';
import { type FoundOurs, findOurs } from './find-ours.ts';
import { findTakenNames, type TakenName } from './find-taken-names.ts';
import type { OwnFile } from './own-entities.ts';
import type { KnownRecipes } from './recipe-in.ts';

export interface Found {
  readonly chatTags: readonly ChatTag[];
  readonly google: readonly GoogleTag[];
  readonly consent: readonly FoundConsent[];
  readonly dataLayer: readonly DataLayerName[];
  readonly doubles: readonly Double[];
  readonly takenNames: readonly TakenName[];
  readonly ours: FoundOurs;
}

/** Looks through a container. */
export function find(
  { containerVersion }: OwnFile,
  { dictionary, recipes }: { readonly dictionary: Dictionary; readonly recipes: KnownRecipes },
): Found {
  const google = findGa4(containerVersion);
  return {
    chatTags: findChats(containerVersion, dictionary),
    google,
    consent: findConsent(containerVersion, google),
    dataLayer: findDataLayerName(containerVersion),
    doubles: findDoubles(containerVersion, dictionary, recipes),
    takenNames: findTakenNames(containerVersion, dictionary),
    ours: findOurs(containerVersion),
  };
}

/** The chats that tags at work load or listen to, in the order of the dictionary. */
export function chatsIn({ chatTags, doubles }: Found, { vendors }: Dictionary): VendorId[] {
  const loaded = chatTags.filter(({ place }) => !place.isPaused).flatMap(({ chats }) => chats);
  const heard = doubles.map(({ chat }) => chat);
  return vendors.map(({ id }) => id).filter(id => loaded.includes(id) || heard.includes(id));
}
