/** Addresses that tell whether the fingerprint of a chat's script is right. */

export interface ScriptAddresses {
  /** Addresses that the chat's script is loaded from, first the one that its vendor hands out today. */
  readonly own: readonly [string, ...string[]];
  /** Addresses that look alike and are none of the chat's. */
  readonly others: readonly string[];
  /** The code that the vendor's documentation has sites paste, as it stands in Custom HTML too. */
  readonly snippet: string;
}
