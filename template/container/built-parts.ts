import { composeScript } from '../../bundle/composition/script.ts';
import type { ScriptParts } from '../../bundle/composition/script-parts.ts';
import type { TemplateParts } from '../tag/template.ts';
import type { ContainerParts } from './container.ts';

/** What the build puts into the package and into the configurator: data, from which each makes its containers. */
export interface BuiltParts {
  readonly template: TemplateParts;
  readonly script: ScriptParts;
  /** Style sheet of the privacy page, for a copy that stands alone. */
  readonly privacyStyle: string;
}

/** What a container is made from: the script is there for any choice of chats. */
export const containerParts = ({
  template,
  script,
}: Pick<BuiltParts, 'template' | 'script'>): ContainerParts => ({
  template,
  scriptFor: chats => composeScript(script, chats),
});

/** What every file for chosen chats is made from. */
export interface FileParts extends ContainerParts, Pick<BuiltParts, 'privacyStyle'> {}

/** The same, with the style of the privacy page. */
export const fileParts = (parts: BuiltParts): FileParts => ({
  ...containerParts(parts),
  privacyStyle: parts.privacyStyle,
});
