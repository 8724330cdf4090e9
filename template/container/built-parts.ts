import { composeScript } from '../../bundle/composition/script.ts';
import type { ScriptParts } from '../../bundle/composition/script-parts.ts';
import type { TemplateParts } from '../tag/template.ts';
import type { ContainerParts } from './container.ts';

/** What the build puts into the package and into the configurator: data, from which each makes its containers. */
export interface BuiltParts {
  readonly template: TemplateParts;
  readonly script: ScriptParts;
}

/** The same, with the script for any choice of chats. */
export const containerParts = ({ template, script }: BuiltParts): ContainerParts => ({
  template,
  scriptFor: chats => composeScript(script, chats),
});
