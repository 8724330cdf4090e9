/** `chat-datalayer/script`: the script for browsers, with the chats that somebody chooses. */
import { hashesOf, type ScriptHashes } from '../../bundle/composition/script-hashes.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { given } from './given.ts';
import { parts } from './parts.ts';

/** Which chats it listens to. */
export interface ScriptChoices {
  readonly vendors: readonly VendorId[];
}

/** A classic script, and how a page names exactly this one. */
export interface ComposedScript extends ScriptHashes {
  readonly text: string;
}

/**
 * The script for these chats; the same chats give the same text, in whatever order. Throws when no chat is named, or
 * one that is not there, saying which there are.
 */
export function script(choices: ScriptChoices): ComposedScript {
  const { vendors = [] } = given('choices', choices);
  const text = parts.scriptFor(vendors);
  return { text, ...hashesOf(text) };
}
