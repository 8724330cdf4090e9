/** Findings about choices, for the place on the page where each belongs. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { checkChoices } from '../container/check-choices.ts';
import type { Choices } from '../container/choices.ts';
import type { Finding } from '../lint/finding.ts';

/** What a pattern asks for, for people who do not read patterns. */
const remedies: { readonly [where: string]: string } = {
  'settings.customKeys':
    'Use letters, digits, underscores and dots, at most 28 in all, such as order.total. Message text is never read, so no step may be text or content, and none just label or email.',
  'settings.events':
    'Begin the new name with chat_ and go on with letters, digits or underscores, at most 40 in all.',
  'settings.dataLayer': 'Use a name that a script can use, such as dataLayer: letters, digits, _ and $.',
  'settings.only': 'Write the name of an event, without braces.',
  'settings.ignore': 'Write the name of an event, without braces.',
  vendors: 'Tick at least one chat.',
};

/** Where findings can be, in the order of the page. */
const places = [
  'vendors',
  'consentSource',
  'consentType',
  'delivery',
  'scriptUrl',
  'measurementId',
  'events',
  'parameters',
  'sendPrivate',
];

/** Everything impossible about the choices, in the order in which the page asks for them. */
export function plainFindings(choices: Choices, dictionary: Dictionary): Finding[] {
  const first = checkChoices(choices, dictionary);
  return [...first, ...findingsBehind(first, choices, dictionary)]
    .map(({ where, says, remedy }) => ({ where, says, remedy: plain(where, says, remedy) }))
    .sort((one, other) => rank(one.where) - rank(other.where));
}

/**
 * The checker stops at chats and settings, since events and parameters follow from them. What does not is looked for
 * all the same, so that somebody sees every mistake at once.
 */
function findingsBehind(first: readonly Finding[], choices: Choices, dictionary: Dictionary): Finding[] {
  const isFaulty = (where: string): boolean => first.some(finding => finding.where === where);
  const settings = Object.entries(choices.settings).filter(([name]) => !isFaulty(`settings.${name}`));
  const repaired = {
    ...choices,
    vendors: isFaulty('vendors') ? dictionary.vendors.map(({ id }) => id) : choices.vendors,
    settings: Object.fromEntries(settings),
  };
  return checkChoices(repaired, dictionary).filter(
    ({ where }) => !isFaulty(where) && (where === 'scriptUrl' || where === 'measurementId'),
  );
}

function plain(where: string, says: string, remedy: string): string {
  return says.endsWith('is not possible.') || where === 'vendors' ? (remedies[where] ?? remedy) : remedy;
}

const rank = (where: string): number => (places.includes(where) ? places.indexOf(where) : places.length);
