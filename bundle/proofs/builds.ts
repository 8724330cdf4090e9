/** The three builds as they ship, ready to run as a classic script. */
import type { Build } from '../../schemas/src/status.ts';
import { bundle, bundles } from '../../scripts/build/bundles.ts';

/** Before all that a page says: with it, the module starts with the consent that every other build starts with. */
const asOthers = "(window.chatTracker = window.chatTracker || []).unshift({ consent: 'granted' });";

/** Text of each build. A module has nothing to import it here, so its one export goes where a page would put it. */
export const builds: { readonly [build in Build]: Promise<string> } = {
  standard: bundle(bundles.standard).then(({ text }) => text),
  debug: bundle(bundles.debug).then(({ text }) => text),
  module: bundle(bundles.module).then(
    ({ text }) =>
      `${text.replace(/export\s*\{\s*(\w+) as install\s*\};?/, 'globalThis.install=$1;')};${asOthers}install()`,
  ),
};
