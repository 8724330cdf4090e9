/** What the library's functions are made from and lies in files: the build puts it in place of the name. */
import { composeScript } from '../../bundle/composition/script.ts';
import type { ScriptParts } from '../../bundle/composition/script-parts.ts';
import type { ContainerParts } from '../../template/container/container.ts';
import type { TemplateParts } from '../../template/tag/template.ts';

/** The template's parts, and the pieces of the script. */
export interface BuiltParts {
  readonly template: TemplateParts;
  readonly script: ScriptParts;
}

declare const builtParts: BuiltParts;

export const parts: ContainerParts = {
  template: builtParts.template,
  scriptFor: chats => composeScript(builtParts.script, chats),
};
