/** Addresses that tell whether the fingerprint of a chat's script is right. */

export interface ScriptAddresses {
  /** Addresses that the chat's script is loaded from. */
  readonly own: readonly string[];
  /** Addresses that look alike and are none of the chat's. */
  readonly others: readonly string[];
}
