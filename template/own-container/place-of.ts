/** Says what an entry is in Tag Manager's own words. */

import { ownFiles } from '../language/texts.ts';
import type { OwnTag, OwnVersion, Place } from './own-entities.ts';
import { templateOf } from './script-text.ts';

const { kinds: texts } = ownFiles;

/** A tag, as Tag Manager lists it. */
export function placeOf(tag: OwnTag, version: OwnVersion): Place {
  const template = templateOf(tag, version);
  const what = template ? texts.template(template.name) : (kinds[tag.type] ?? texts.tag);
  return { name: tag.name, what, isPaused: tag.paused === true };
}

const kinds: { readonly [type: string]: string } = {
  html: texts.html,
  img: texts.img,
  googtag: texts.googtag,
  gaawc: texts.gaawc,
  gaawe: texts.gaawe,
};
