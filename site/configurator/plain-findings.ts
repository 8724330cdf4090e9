/** Findings about choices, for the place on the page where each belongs. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import { checkChoices } from '../../template/container/check-choices.ts';
import type { Choices } from '../../template/container/choices.ts';
import { callsLabel } from './calls-label.ts';

/** What a pattern asks for, for people who do not read patterns. */
const fixes: { readonly [path: string]: string } = {
  'settings.customKeys':
    'Use letters, digits, underscores and dots, at most 28 in all, such as order.total. Message text is never read, so no step may be text or content, and none just label or email.',
  'settings.events':
    'Begin the new name with chat_ and go on with letters, digits or underscores, at most 40 in all.',
  'settings.dataLayer': 'Use a name that a script can use, such as dataLayer: letters, digits, _ and $.',
  'settings.only': 'Write the name of an event, without braces.',
  'settings.ignore': 'Write the name of an event, without braces.',
};

/** What settings are called on the page. */
const labelsOf = (choices: Choices, dictionary: Dictionary): { readonly [name: string]: string } => ({
  events: '"Record under another name"',
  only: '"Record only these"',
  ignore: '"Never record these"',
  personalData: '"Personal data"',
  sdkCalls: `"${callsLabel(choices, dictionary)}"`,
});

/** What to say of an answer that is not there, where a program would quote nothing. */
const missing: { readonly [path: string]: Pick<Finding, 'description' | 'fix'> } = {
  vendors: { description: 'No chat is ticked.', fix: 'Tick at least one chat.' },
  consentName: {
    description: 'The opt-in event is missing.',
    fix: 'Copy it from the service in your consent tool.',
  },
  scriptUrl: {
    description: 'The address of the script is missing.',
    fix: 'Write an https address such as https://www.example.com/js/chat-datalayer.js.',
  },
  'settings.dataLayer': {
    description: 'The name of the data layer is missing.',
    fix: 'Write dataLayer, unless your Tag Manager snippet says otherwise.',
  },
  'settings.maxPerMinute': {
    description: 'Maximum records per minute must be a whole number.',
    fix: 'Write a whole number, 1 or more.',
  },
};

/** Where findings can be, in the order of the page. */
const places = [
  'vendors',
  'chatLoadedBy',
  'siteSystem',
  'consentSource',
  'consentType',
  'consentTool',
  'consentName',
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
    .map(finding => ({ ...finding, ...plain(finding, choices, dictionary) }))
    .sort((one, other) => rank(one.path) - rank(other.path));
}

/**
 * The checker stops at chats and settings, since events and parameters follow from them. What does not is looked for
 * all the same, so that somebody sees every mistake at once.
 */
function findingsBehind(first: readonly Finding[], choices: Choices, dictionary: Dictionary): Finding[] {
  const isFaulty = (path: string): boolean => first.some(finding => finding.path === path);
  const settings = Object.entries(choices.settings).filter(([name]) => !isFaulty(`settings.${name}`));
  const repaired = {
    ...choices,
    vendors: isFaulty('vendors') ? dictionary.vendors.map(({ id }) => id) : choices.vendors,
    settings: Object.fromEntries(settings),
  };
  return checkChoices(repaired, dictionary).filter(
    ({ path }) => !isFaulty(path) && (path === 'scriptUrl' || path === 'measurementId'),
  );
}

function plain(
  { path, description, fix }: Finding,
  choices: Choices,
  dictionary: Dictionary,
): Pick<Finding, 'description' | 'fix'> {
  if (isMissing(path, choices)) return missing[path] ?? { description, fix };
  const known = description.endsWith('is not a valid value.') ? fixes[path] : undefined;
  const labels = labelsOf(choices, dictionary);
  return { description, fix: known ?? fix.replace(/settings\.(\w+)/g, (name, key) => labels[key] ?? name) };
}

function isMissing(path: string, choices: Choices): boolean {
  const { vendors, scriptUrl, consentName, settings } = choices;
  const answers: { readonly [path: string]: unknown } = {
    vendors: vendors[0],
    scriptUrl,
    consentName,
    'settings.dataLayer': settings.dataLayer,
    'settings.maxPerMinute': settings.maxPerMinute,
  };
  return Object.hasOwn(answers, path) && ['', Number.NaN, undefined].includes(answers[path] as string);
}

const rank = (path: string): number => (places.includes(path) ? places.indexOf(path) : places.length);
