/** The three builds as they ship, ready to run as a classic script. */
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Build } from '../../schemas/src/status.ts';
import { bundle, bundles } from '../../scripts/build/bundles.ts';
import { scriptParts } from '../../scripts/build/script-parts.ts';
import { composeScript } from '../composition/script.ts';

/** Before all that a page says: with it, the module starts with the consent that every other build starts with. */
const asOthers = "(window.chatTracker = window.chatTracker || []).unshift({ consent: 'granted' });";

/** Files of all chats listen to those that are named. */
const naming = `(window.chatTracker = window.chatTracker || []).unshift({ vendors: ${JSON.stringify(vendorIds)} });`;

/** Text of each build. A module has nothing to import it here, so its one export goes where a page would put it. */
export const builds: { readonly [build in Build]: Promise<string> } = {
  standard: scriptParts().then(parts => composeScript(parts, vendorIds)),
  debug: bundle(bundles.debug).then(({ text }) => naming + text),
  module: bundle(bundles.module).then(
    ({ text }) =>
      `${text.replace(/export\s*\{\s*([\w$]+) as install\s*\};?/, (_, name) => `globalThis.install=${name};`)};${asOthers}${naming}install()`,
  ),
};
