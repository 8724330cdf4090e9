/** How a site brings a chat to its page, at its shortest, with a stand-in for the vendor's script. */
import type { ProblemCode, VendorStatus } from '../../../schemas/src/status.ts';

/** A mistake that sites make with this chat alone. */
export interface Mistake {
  /** As it stands after "finds". */
  readonly description: string;
  /** What the page has below our script. */
  readonly page: string;
  /** A script that it names; nothing is in it. */
  readonly address?: string;
  /** What our script says of it, of which thing, and how it hears the chat then. */
  readonly code: ProblemCode;
  readonly key: string;
  readonly state: VendorStatus['state'];
}

export interface Embed {
  /** Code of the site above the vendor's script. */
  readonly before?: string;
  /** Stands for the vendor's script; it also defines `say(native)`, which tells whoever listens to the chat. */
  readonly script: string;
  /** The same, declared at script level where the vendor's may be, as no hook can prevent. */
  readonly declared?: string;
  /** Code of the site below the vendor's script. */
  readonly start?: string;
  /** The native event that comes first; it makes one record. */
  readonly ready: string;
  /** The chat also tells events that a site has named itself. */
  readonly tellsOwnEvents?: true;
  /** Code that leaves the page as it is when all of the above has run, and nothing yet shows that the chat has started. */
  readonly unstarted?: string;
  /** An element that the fingerprint finds, where it looks for any. */
  readonly element?: string;
  readonly mistakes: readonly Mistake[];
}
