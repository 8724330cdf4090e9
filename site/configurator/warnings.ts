/** What somebody should know about their choices before they import the file, in plain words. */
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary, NativeEventEntry } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Choices } from '../../template/container/choices.ts';
import { opensGate } from '../../template/container/opens-gate.ts';
import { pingsBeforeConsent } from '../../template/container/pings-before-consent.ts';
import { type Plan, plan } from '../../template/container/plan.ts';
import { ga4Definitions } from '../../template/ga4/definitions.ts';
import { inWords } from '../look/in-words.ts';

export interface Warning {
  /** care: think before going on; note: good to know. */
  readonly level: 'care' | 'note';
  readonly title: string;
  readonly text: string;
  /** What the text leads up to, line by line. */
  readonly lines?: readonly string[];
}

/** All warnings about possible choices, the weighty ones first. */
export function warnings(choices: Choices, dictionary: Dictionary): Warning[] {
  const worked = plan(choices, dictionary);
  const found = checks.flatMap(check => check(worked));
  return [...found.filter(({ level }) => level === 'care'), ...found.filter(({ level }) => level === 'note')];
}

const care = (title: string, text: string): Warning => ({ level: 'care', title, text });
const note = (title: string, text: string): Warning => ({ level: 'note', title, text });

const checks: readonly ((plan: Plan) => Warning[])[] = [
  personalData,
  cdn,
  consent,
  dimensions,
  manyValues,
  noisyEvents,
  order,
  ga4Id,
  memory,
];

function personalData({ choices, dictionary, parameters }: Plan): Warning[] {
  const kept = dictionary.settings.filter(({ name }) => isKept(choices, name)).map(({ label }) => label);
  const about = dictionary.fields.filter(({ privacy, name }) => {
    return privacy === 'personalData' && parameters.includes(name);
  });
  return [
    ...(about.length > 0
      ? [
          care(
            'Names and e-mail addresses must not go to GA4',
            "Google's terms forbid data that identifies a person. Take these parameters out unless your lawyers know better.",
          ),
        ]
      : []),
    ...(kept.length > 0
      ? [
          care(
            'Data about people is switched on',
            `${kept.join(', ')}: every tag in your container can read it. Agree on it with your privacy officer first.`,
          ),
        ]
      : []),
  ];
}

const isKept = ({ settings }: Choices, name: string): boolean =>
  (settings as { readonly [name: string]: unknown })[name] === 'keep';

function cdn({ choices }: Plan): Warning[] {
  if (choices.delivery !== 'cdn') return [];
  const when =
    choices.consentSource === 'tool'
      ? 'The CDN learns the IP address of each visitor.'
      : 'The CDN learns the IP address of each visitor, also before they have agreed to anything.';
  return [
    care(
      'The script comes from a third party',
      `${when} Keep the script in the container or on your own server if in doubt.`,
    ),
  ];
}

function consent({ choices, events, agreed }: Plan): Warning[] {
  const { consentSource } = choices;
  return [
    ...(consentSource === 'none'
      ? [care('No consent is requested', 'Chat events reach the data layer without the visitor’s consent.')]
      : []),
    ...(pingsBeforeConsent({ choices, events })
      ? [
          care(
            'Google receives data before consent',
            'With advanced consent mode the GA4 tags fire before the visitor agrees, and Google decides what to keep.',
          ),
        ]
      : []),
    ...(consentSource === 'tool' && !agreed
      ? [
          note(
            'One tag comes paused',
            'Give the tag "ChatDL - Chat data layer" the trigger of your consent tool, then unpause it.',
          ),
        ]
      : []),
  ];
}

function dimensions(worked: Plan): Warning[] {
  const { dimensions } = ga4Definitions(worked);
  if (dimensions.length <= 11) return [];
  return [
    care(
      `${dimensions.length} custom dimensions`,
      'A standard GA4 property has 50 for everything on your site. Check how many are left under Admin, Custom definitions.',
    ),
  ];
}

/** Fields that are nearly different each time, which GA4 gathers into one row "(other)". */
const many = [
  'chat_conversation_id',
  'chat_session_id',
  'chat_contact_id',
  'chat_link_url',
  'chat_product_id',
];

function manyValues({ parameters, events, dictionary }: Plan): Warning[] {
  const fields = dictionary.fields.filter(({ name }) => many.includes(name) && parameters.includes(name));
  if (fields.length === 0 || events.length === 0) return [];
  const labels = fields.map(({ label }) => label).join(', ');
  return [
    note(
      'Parameters with many values',
      `${labels}: GA4 puts values beyond some 500 a day into one row named "(other)".`,
    ),
  ];
}

/** Events beyond the usual ones that come again and again in one visit, or with every page. */
export function isNoisy(event: string, vendors: readonly VendorId[], dictionary: Dictionary): boolean {
  const entry = eventNamed(dictionary, event);
  if (!entry || entry.ga4) return false;
  const isOften = ({ eventNames, rate }: NativeEventEntry): boolean =>
    (eventNames as readonly string[]).includes(event) && ['load', 'repeats', 'timer'].includes(rate);
  return dictionary.vendors.some(({ id, events }) => vendors.includes(id) && events.some(isOften));
}

function noisyEvents({ events, choices, dictionary }: Plan): Warning[] {
  const labels = events
    .filter(event => isNoisy(event, choices.vendors, dictionary))
    .map(event => eventNamed(dictionary, event)!.label);
  if (labels.length === 0) return [];
  return [
    care(
      'Events that come often',
      `${labels.join(', ')}: they fill reports and count against GA4's export limits. Send them only if you will look at them.`,
    ),
  ];
}

function order({ choices, dictionary }: Plan): Warning[] {
  if (choices.delivery === 'page') return [];
  const chosen = dictionary.vendors.filter(({ id }) => choices.vendors.includes(id));
  const lines = chosen.map(({ firstEvents }) => firstEvents);
  const deaf = chosen.filter(({ isDeafWhenLate }) => isDeafWhenLate).map(({ shortLabel }) => shortLabel);
  const isSure = choices.chatLoadedBy === 'tag' && !opensGate(choices);
  const advice = `${adviceOn(choices)} What a late script misses:`;
  return [
    deaf.length > 0 && !isSure
      ? { ...care(`${inWords(deaf)} may not be heard at all`, advice), lines }
      : { ...note('Load the script before the chat', advice), lines },
  ];
}

/** The road that works, by what brings the chat. */
function adviceOn(choices: Choices): string {
  if (opensGate(choices)) {
    return 'This script is loaded only after the visitor agrees, and the chat may be there long before. Choose “Inside the container” in question 4, and its tag can come before the chat without recording anything; or let your developers put it into the page.';
  }
  switch (choices.chatLoadedBy) {
    case 'tag':
      return 'Tag Manager loads the chat: make our tag its setup tag, as the steps say.';
    case 'plugin':
    case 'page':
      return 'The page loads the chat, and Tag Manager may come after it. Choose “Our developers put it into the page” in question 4, or load the chat from Tag Manager.';
    default:
      return 'If Tag Manager loads the chat, make our tag its setup tag. If the page loads it, choose “Our developers put it into the page” in question 4. Question 2 helps to find out.';
  }
}

function ga4Id({ choices, events }: Plan): Warning[] {
  if (events.length === 0) {
    return [note('Nothing goes to GA4', 'The container brings triggers and variables for tags of your own.')];
  }
  if (choices.measurementId !== '') return [];
  return [
    note(
      'No measurement ID yet',
      'The GA4 tags come paused. Enter the ID in question 5, or in Tag Manager after the import.',
    ),
  ];
}

function memory({ choices }: Plan): Warning[] {
  if (choices.settings.memory !== 'tab') return [];
  return [
    note(
      'Something is stored',
      'Counting through the tab keeps one entry in the session storage, once the visitor has agreed. Add it to your list of cookies.',
    ),
  ];
}
