/** What tells the scripts of a page apart. */

import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import type { ProbeInput } from './probe/probe-result.ts';
import { commonPatterns, namedInAttribute, type ScriptPatterns } from './script-tag.ts';

const vendorPatterns: ScriptPatterns = Object.fromEntries(
  dictionary.vendors.map(({ id, label, fingerprint }) => [
    id,
    `${fingerprint.script}|${namedInAttribute(label.replace(/ \(.*/, ''))}`,
  ]),
);

/** What a page is asked. */
export const probeInput: ProbeInput = {
  fingerprints: Object.fromEntries(dictionary.vendors.map(({ id, fingerprint }) => [id, fingerprint])),
  patterns: { ...commonPatterns, ...vendorPatterns },
};

/** The sign of one owner. */
export const patternsOf = (whose: string): ScriptPatterns => ({ [whose]: probeInput.patterns[whose]! });
