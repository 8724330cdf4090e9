/** What tells the scripts of a page apart. */

import { dictionary } from '../../../schemas/generated/dictionary.ts';
import type { Question } from './open-eye.ts';
import { commonSigns, namedInAttribute, type ScriptSigns } from './script-tag.ts';

const vendorSigns: ScriptSigns = Object.fromEntries(
  dictionary.vendors.map(({ id, label, fingerprint: traces }) => [
    id,
    `${traces.script}|${namedInAttribute(label.replace(/ \(.*/, ''))}`,
  ]),
);

/** What a page is asked. */
export const question: Question = {
  traces: Object.fromEntries(dictionary.vendors.map(({ id, fingerprint: traces }) => [id, traces])),
  signs: { ...commonSigns, ...vendorSigns },
};

/** The sign of one owner. */
export const signsOf = (whose: string): ScriptSigns => ({ [whose]: question.signs[whose]! });
