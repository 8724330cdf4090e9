import { states } from '../../schemas/src/problems.ts';
import type { Status, VendorStatus } from '../../schemas/src/status.ts';

/**
 * Tells in the console how well each chat is heard, once for each state it gets into. `status` is asked at every
 * call.
 */
export function stateTeller(status: () => Status, log: (line: string) => void): () => void {
  const told: { [vendor: string]: VendorStatus['state'] } = {};
  return () => {
    for (const [vendor, { state, why }] of Object.entries(status().vendors)) {
      if (told[vendor] === state) continue;
      told[vendor] = state;
      const { says, remedy } = states[state];
      log(`chat-datalayer: ${vendor} is ${why ? `${state} (${why})` : state}. ${says} ${remedy}`);
    }
  };
}
