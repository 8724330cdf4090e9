import type { Heard } from './heard.ts';

/** Values that decide which word comes, as `facts.ts` of a chat reads them: no field holds them, and nobody misses one. */
export const weighed: { readonly [vendor in Heard['vendor']]: readonly string[] } = {
  loyjoy: ['type'],
  usercom: ['isAdmin'],
  userlike: [],
  none: [],
};
