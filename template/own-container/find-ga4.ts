/** Finds the measurement IDs of GA4 and other Google tags. */
import { servedScripts } from '../../schemas/page-source/script-tag.ts';
import { isOurTag } from './is-ours.ts';
import type { OwnTag, OwnVersion, Place } from './own-entities.ts';
import { placeOf } from './place-of.ts';
import { filledIn, htmlOf } from './script-text.ts';

/** A tag that sends to Google. */
export interface GoogleTag {
  readonly tag: OwnTag;
  readonly place: Place;
  /** As the tag resolves it: `G-…`, `GT-…`, `AW-…`; a variable in braces, whose value the file does not hold; or no ID. */
  readonly id: string;
}

/** The keys under which kinds of tags keep the ID, today's first. */
const keys: { readonly [type: string]: readonly string[] } = {
  googtag: ['tagId'],
  gaawc: ['measurementId'],
  gaawe: ['measurementIdOverride', 'measurementId'],
};

/** All tags that send to Google, apart from ours. */
export function findGa4(version: OwnVersion): GoogleTag[] {
  const { tag = [] } = version;
  return tag
    .filter(one => !isOurTag(one, version))
    .flatMap(one => idsOf(one, version).map(id => ({ tag: one, place: placeOf(one, version), id })));
}

function idsOf(tag: OwnTag, version: OwnVersion): string[] {
  if (tag.type === 'html') return idsInHtml(htmlOf(tag, version));
  const given = (keys[tag.type] ?? []).flatMap(key => (tag.parameter ?? []).filter(one => one.key === key));
  // An event of old names the tag that configures it, which has the ID.
  const values = given
    .filter(({ type }) => type !== 'TAG_REFERENCE')
    .map(({ value = '' }) => filledIn(value, version).trim())
    .filter(Boolean);
  return values.slice(0, 1).map(value => (isId(value.toUpperCase()) ? value.toUpperCase() : value));
}

function idsInHtml(html: string): string[] {
  const scripts = servedScripts(html, { google: 'googletagmanager\\.com/gtag/js' });
  if (scripts.length === 0) return [];
  const found = [...html.matchAll(/\b(?:G|GT|AW)-[A-Z0-9]{4,16}\b/g)].map(([id]) => id);
  return [...new Set(found)].filter(isId);
}

/** The X of a recipe stand for an ID that nobody has written. */
export const isId = (value: string): boolean => /^(?:G|GT|AW)-(?!X+$)[A-Z0-9]{4,16}$/.test(value);

/** The one measurement ID that tags at work send to; nothing where there are several, since only people know which. */
export function measurementIdIn(found: readonly GoogleTag[]): string {
  const ids = found
    .filter(({ place, id }) => !place.isPaused && id.startsWith('G-') && isId(id))
    .map(({ id }) => id);
  const [first = '', ...others] = new Set(ids);
  return others.length === 0 ? first : '';
}
