/** Most bytes of what is built; raised only in the commit that needs it. A further chat may add so much, and no more. */
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';

const forAllChats = (apart: number, perChat: number): number => apart + perChat * vendorIds.length;

export const mostBytes = {
  /** The script with one chat alone as it travels, in brotli. */
  oneChat: 6_150,
  /** The script with all chats, in brotli. */
  standardBuild: forAllChats(6_240, 350),
  /** A container that carries the script, for all chats or for one. */
  inlineContainer: forAllChats(56_600, 2_000),
  /**
   * The package; the pictures of README and guides take 165,000 of them, the site 430,000, of which the guides 197,000,
   * Dataform and the scheduled query 38,000, the library for logins at Google 94,000.
   */
  tarball: forAllChats(1_223_000, 28_800),
};
