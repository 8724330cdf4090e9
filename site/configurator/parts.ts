import { sha384 } from '@noble/hashes/sha2.js';
import { composeScript } from '../../bundle/composition/script.ts';
import type { ScriptParts } from '../../bundle/composition/script-parts.ts';
import type { ContainerParts } from '../../template/container/container.ts';
import type { TemplateParts } from '../../template/tag/template.ts';

/** What the configurator makes files from. */
export interface SiteParts extends ContainerParts {
  /** Hash of a script, for the attribute `integrity`. */
  integrityOf(script: string): string;
}

/** Makes them of what the build puts into the page. */
export const siteParts = (template: TemplateParts, script: ScriptParts): SiteParts => ({
  template,
  scriptFor: chats => composeScript(script, chats),
  // Not the browser's own hash, which answers later, and nowhere but on a secure page.
  integrityOf: text => `sha384-${btoa(String.fromCharCode(...sha384(new TextEncoder().encode(text))))}`,
});
