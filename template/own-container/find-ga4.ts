/** Finds the measurement IDs of GA4 and other Google tags. */
import { servedScripts } from '../../schemas/page-source/script-tag.ts';
import { noMeasurementId } from '../container/origin.ts';
import { isOurTag } from './is-ours.ts';
import type { OwnTag, OwnVersion, Place } from './own-entities.ts';
import { placeOf } from './place-of.ts';
import { filledIn, htmlOf, parameterOf } from './script-text.ts';

/** A tag that sends to Google. */
export interface GoogleTag {
  readonly tag: OwnTag;
  readonly place: Place;
  /** As the tag resolves it: `G-…`, `GT-…`, `AW-…`; or a variable in braces, whose value depends on the page. */
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
  const values = (keys[tag.type] ?? []).map(key => filledIn(parameterOf(tag, key), version));
  return values.filter(value => isId(value) || value.includes('{{')).slice(0, 1);
}

function idsInHtml(html: string): string[] {
  const scripts = servedScripts(html, { google: 'googletagmanager\\.com/gtag/js' });
  if (scripts.length === 0) return [];
  const found = [...html.matchAll(/\b(?:G|GT|AW)-[A-Z0-9]{4,16}\b/g)].map(([id]) => id);
  return [...new Set(found)].filter(isId);
}

const isId = (value: string): boolean =>
  /^(?:G|GT|AW)-[A-Z0-9]{4,16}$/.test(value) && value !== noMeasurementId;

/** The one measurement ID that tags at work send to; nothing where there are several, since only people know which. */
export function measurementIdIn(found: readonly GoogleTag[]): string {
  const ids = found.filter(({ place, id }) => !place.isPaused && id.startsWith('G-')).map(({ id }) => id);
  const [first = '', ...others] = new Set(ids);
  return others.length === 0 ? first : '';
}
