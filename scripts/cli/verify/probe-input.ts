/** What tells the scripts of a page apart. */

import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { scriptPatterns } from '../../../schemas/page-source/chat-patterns.ts';
import type { ScriptPatterns } from '../../../schemas/page-source/script-tag.ts';
import type { ProbeInput } from './probe/probe-result.ts';

/** What a page is asked. */
export const probeInput: ProbeInput = {
  fingerprints: Object.fromEntries(dictionary.vendors.map(({ id, fingerprint }) => [id, fingerprint])),
  patterns: scriptPatterns(dictionary),
};

/** The sign of one owner. */
export const patternsOf = (whose: string): ScriptPatterns => ({ [whose]: probeInput.patterns[whose]! });
