/** Says what an entry is in Tag Manager's own words. */
import type { OwnTag, OwnVersion, Place } from './own-entities.ts';
import { templateOf } from './script-text.ts';

/** A tag, as Tag Manager lists it. */
export function placeOf(tag: OwnTag, version: OwnVersion): Place {
  const template = templateOf(tag, version);
  const what = template ? `Tag of the template ${template.name}` : (kinds[tag.type] ?? 'Tag');
  return { name: tag.name, what, isPaused: tag.paused === true };
}

const kinds: { readonly [type: string]: string } = {
  html: 'Custom HTML tag',
  img: 'Custom Image tag',
  googtag: 'Google tag',
  gaawc: 'GA4 Configuration tag',
  gaawe: 'GA4 Event tag',
};
