/** The folder that is the root of a publishing repository for the Community Template Gallery. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { cdnUrl } from '../tag/delivery.ts';
import { renderTemplate, type TemplateParts } from '../tag/template.ts';
import { type GalleryVersion, renderMetadata } from './metadata.ts';
import { renderGalleryReadme } from './readme.ts';

/** The files of the folder by name. */
export interface Gallery {
  readonly 'template.tpl': string;
  readonly 'metadata.yaml': string;
  readonly LICENSE: string;
  readonly 'README.md': string;
}

/** Renders the folder. `license` is the text of Apache 2.0, which has to stand there alone. */
export function renderGallery(
  dictionary: Dictionary,
  template: TemplateParts,
  license: string,
  versions: readonly GalleryVersion[] = [],
): Gallery {
  return {
    'template.tpl': renderTemplate(
      { delivery: 'cdn', scriptUrl: cdnUrl(dictionary.version) },
      dictionary,
      template,
    ),
    'metadata.yaml': renderMetadata(versions),
    LICENSE: license,
    'README.md': renderGalleryReadme(dictionary),
  };
}
