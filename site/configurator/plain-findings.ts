/** Findings about choices, for the place on the page where each belongs. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import { checkChoices } from '../../template/container/check-choices.ts';
import type { Choices } from '../../template/container/choices.ts';
import { faults } from '../../template/language/texts.ts';
import { questions } from '../language/texts.ts';
import { callsLabel } from './calls-label.ts';

const { onPage: texts, quoted, httpsAddress, wholeNumber, notValid } = faults;
const { extras } = questions;

/** What a pattern asks for, for people who do not read patterns. */
const fixes: { readonly [path: string]: string } = {
  'settings.customKeys': texts.customKeys,
  'settings.events': texts.events,
  'settings.dataLayer': texts.dataLayer,
  'settings.only': texts.eventName,
  'settings.ignore': texts.eventName,
};

/** What settings are called on the page. */
const labelsOf = (choices: Choices, dictionary: Dictionary): { readonly [name: string]: string } => ({
  events: quoted(extras.rename),
  only: quoted(extras.only),
  ignore: quoted(extras.ignore),
  personalData: quoted(texts.personalData),
  sdkCalls: quoted(callsLabel(choices, dictionary)),
});

/** What to say of an answer that is not there, where a program would quote nothing. */
const missing: { readonly [path: string]: Pick<Finding, 'description' | 'fix'> } = {
  vendors: { description: texts.noVendor, fix: texts.tickOne },
  consentName: { description: texts.noConsentName, fix: texts.copyIt },
  scriptUrl: {
    description: texts.noScriptUrl,
    fix: httpsAddress('https://www.example.com/js/chat-datalayer.js'),
  },
  'settings.dataLayer': { description: texts.noDataLayer, fix: texts.writeDataLayer },
  'settings.maxPerMinute': { description: texts.noNumber, fix: wholeNumber },
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
  const known = description.endsWith(notValid) ? fixes[path] : undefined;
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
