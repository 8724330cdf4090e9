import type { BuiltInTriggerId } from './entities.ts';

/** The triggers that every container has without their being in its file, with the event that fires each. */
export const builtInTriggers: {
  readonly [id in BuiltInTriggerId]: { readonly name: string; readonly event: string };
} = {
  '2147479553': { name: 'All Pages', event: 'gtm.js' },
  '2147479572': { name: 'Consent Initialization - All Pages', event: 'gtm.init_consent' },
  '2147479573': { name: 'Initialization - All Pages', event: 'gtm.init' },
};
