/** Finds the tags that load a chat. */
import { loaderPattern } from '../../schemas/page-source/chat-patterns.ts';
import { servedScripts } from '../../schemas/page-source/script-tag.ts';
import type { Dictionary, VendorEntry } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { isOurTag } from './is-ours.ts';
import type { OwnTag, OwnVersion, Place } from './own-entities.ts';
import { placeOf } from './place-of.ts';
import { brandOf, codeOf, filledIn, htmlOf, templateOf, textsIn } from './script-text.ts';

/** A tag, and the chats that it loads. */
export interface ChatTag {
  readonly tag: OwnTag;
  readonly place: Place;
  readonly chats: readonly VendorId[];
}

/** The tags of a container that load chats, paused ones too; ours load none. */
export function findChats(version: OwnVersion, { vendors }: Dictionary): ChatTag[] {
  const { tag = [] } = version;
  return tag
    .filter(one => !isOurTag(one, version))
    .map(one => ({
      tag: one,
      place: placeOf(one, version),
      chats: vendors.filter(chat => loads(one, chat, version)).map(({ id }) => id),
    }))
    .filter(({ chats }) => chats.length > 0);
}

function loads(tag: OwnTag, chat: VendorEntry, version: OwnVersion): boolean {
  const html = htmlOf(tag, version);
  if (html) return servedScripts(html, { [chat.id]: loaderPattern(chat) }).length > 0;
  const template = templateOf(tag, version);
  if (!template) return false;
  const code = codeOf(template);
  if (!/\binjectScript\b/.test(code)) return false;
  const text = [code, ...textsIn(tag.parameter ?? []).map(value => filledIn(value, version))].join('\n');
  return new RegExp(chat.fingerprint.script).test(text) || isNamed(chat, brandOf(template));
}

/** To the letter: what is called "live chat" is not LiveChat. */
const isNamed = ({ label }: VendorEntry, brand: string): boolean =>
  new RegExp(`(?:^|[^\\w-])${label.replace(/ \(.*/, '').replaceAll('.', '\\.')}(?![\\w-])`).test(brand);
