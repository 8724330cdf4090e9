import { composeScript } from '../../bundle/composition/script.ts';
import type { ScriptParts } from '../../bundle/composition/script-parts.ts';
import type { ContainerParts } from '../../template/container/container.ts';
import type { TemplateParts } from '../../template/tag/template.ts';

/** What the configurator makes files from. */
export type SiteParts = ContainerParts;

/** Makes them of what the build puts into the page. */
export const siteParts = (template: TemplateParts, script: ScriptParts): SiteParts => ({
  template,
  scriptFor: chats => composeScript(script, chats),
});
