/** Triggers hear what the listener can say, and nothing by accident. */

import type { Finding } from '../../schemas/src/finding.ts';
import { choicesIn } from '../container/choices-in.ts';
import { emittedEventNames } from '../container/plan.ts';
import type { CustomEventTrigger } from '../gtm/file/entities.ts';
import { templateTags } from '../gtm/lint/container/entries.ts';
import type { Check } from './check.ts';
import { consentTriggers } from './consent-triggers.ts';

export const checkEvents: Check = (file, { dictionary }) => {
  // An update may leave the settings to the tag in the container; what is renamed there cannot be known.
  if (templateTags(file).length === 0) return [];
  const words = emittedEventNames(choicesIn(file, dictionary), dictionary);
  const ofConsent = consentTriggers(file);
  return file.containerVersion.trigger
    .filter(trigger => !ofConsent.includes(trigger))
    .flatMap(trigger => checkTrigger(trigger, words));
};

function checkTrigger(
  { name, customEventFilter: [event] }: CustomEventTrigger,
  words: readonly string[],
): Finding[] {
  const path = `trigger "${name}"`;
  const pattern = event.parameter[1].value;
  if (event.type === 'MATCH_REGEX' && !isAnchored(pattern)) {
    const fix = 'Write it as ^(…)$.';
    return [
      {
        path,
        description: `The expression ${pattern} also matches names that only contain one of ours.`,
        fix,
      },
    ];
  }
  return alternatives(event.type, pattern)
    .filter(alternative => !words.some(word => alternative.test(word)))
    .map(alternative => ({
      path,
      description: `Nothing emits ${alternative.source.replace(/^\^|\$$/g, '')}.`,
      fix: `The chosen chat products emit ${words.join(', ')}.`,
    }));
}

/** Both ends are fixed for every alternative: outside of groups there is no bar. */
function isAnchored(pattern: string): boolean {
  return /^\^.*\$$/.test(pattern) && !pattern.replace(/\([^()]*\)/g, '').includes('|');
}

/** The expressions a name may match: one for a name, one for each item of a list in a group, else the whole. */
function alternatives(type: 'EQUALS' | 'MATCH_REGEX', pattern: string): RegExp[] {
  if (type === 'EQUALS') return [new RegExp(`^${pattern.replace(/\W/g, '\\$&')}$`)];
  const [, head, list] = /^\^(\w*)\(([\w|]+)\)\$$/.exec(pattern) ?? [];
  return list ? list.split('|').map(item => new RegExp(`^${head}${item}$`)) : [new RegExp(pattern)];
}
