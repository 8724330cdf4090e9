/** `chat-datalayer/script`: the script for browsers, with the chats that somebody chooses. */
import { integrityOf } from '../../bundle/composition/integrity.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { given } from './given.ts';
import { parts } from './parts.ts';

/** Which chats it listens to. */
export interface ScriptChoices {
  readonly vendors: readonly VendorId[];
}

/** A classic script, and how a page names exactly this one. */
export interface ComposedScript {
  readonly text: string;
  /** For the attribute `integrity` of a script element that loads the text. */
  readonly integrity: string;
  /** Source for `script-src` of a page that has the text, without its last line break, between script tags. */
  readonly csp: string;
}

/**
 * The script for these chats; the same chats give the same text, in whatever order. Throws when no chat is named, or
 * one that is not there, saying which there are.
 */
export function script(choices: ScriptChoices): ComposedScript {
  const { vendors = [] } = given('choices', choices);
  const text = parts.scriptFor(vendors);
  return { text, integrity: integrityOf(text), csp: `'${integrityOf(text.trimEnd())}'` };
}
