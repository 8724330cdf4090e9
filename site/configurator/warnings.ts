/** What somebody should know about their choices before they import the file, in plain words. */
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary, NativeEventEntry } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Choices } from '../../template/container/choices.ts';
import { opensGate } from '../../template/container/opens-gate.ts';
import { pingsBeforeConsent } from '../../template/container/pings-before-consent.ts';
import { type Plan, plan } from '../../template/container/plan.ts';
import { ga4Definitions } from '../../template/ga4/definitions.ts';
import { summary } from '../language/texts.ts';
import { inWords } from '../look/in-words.ts';

const { warnings: texts } = summary;

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
    ...(about.length > 0 ? [care(texts.personal.title, texts.personal.text)] : []),
    ...(kept.length > 0 ? [care(texts.kept.title, texts.kept.text(kept.join(', ')))] : []),
  ];
}

const isKept = ({ settings }: Choices, name: string): boolean =>
  (settings as { readonly [name: string]: unknown })[name] === 'keep';

function cdn({ choices }: Plan): Warning[] {
  if (choices.delivery !== 'cdn') return [];
  return [care(texts.cdn.title, texts.cdn.text(choices.consentSource === 'tool'))];
}

function consent({ choices, events, agreed }: Plan): Warning[] {
  const { consentSource } = choices;
  return [
    ...(consentSource === 'none' ? [care(texts.noConsent.title, texts.noConsent.text)] : []),
    ...(pingsBeforeConsent({ choices, events }) ? [care(texts.pings.title, texts.pings.text)] : []),
    ...(consentSource === 'tool' && !agreed ? [note(texts.paused.title, texts.paused.text)] : []),
  ];
}

function dimensions(worked: Plan): Warning[] {
  const { dimensions } = ga4Definitions(worked);
  if (dimensions.length <= 11) return [];
  return [care(texts.dimensions.title(dimensions.length), texts.dimensions.text)];
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
  return [note(texts.many.title, texts.many.text(labels))];
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
  return [care(texts.noisy.title, texts.noisy.text(labels.join(', ')))];
}

function order({ choices, dictionary }: Plan): Warning[] {
  if (choices.delivery === 'page') return [];
  const chosen = dictionary.vendors.filter(({ id }) => choices.vendors.includes(id));
  const lines = chosen.map(({ firstEvents }) => firstEvents);
  const deaf = chosen.filter(({ isDeafWhenLate }) => isDeafWhenLate).map(({ shortLabel }) => shortLabel);
  const isSure = choices.chatLoadedBy === 'tag' && !opensGate(choices);
  const advice = texts.misses(adviceOn(choices));
  return [
    deaf.length > 0 && !isSure
      ? { ...care(texts.deaf(inWords(deaf)), advice), lines }
      : { ...note(texts.order, advice), lines },
  ];
}

/** The road that works, by what brings the chat. */
function adviceOn(choices: Choices): string {
  if (opensGate(choices)) {
    return texts.advice.gate;
  }
  switch (choices.chatLoadedBy) {
    case 'tag':
      return texts.advice.tag;
    case 'plugin':
    case 'page':
      return texts.advice.page;
    default:
      return texts.advice.unknown;
  }
}

function ga4Id({ choices, events }: Plan): Warning[] {
  if (events.length === 0) {
    return [note(texts.noEvents.title, texts.noEvents.text)];
  }
  if (choices.measurementId !== '') return [];
  return [note(texts.noId.title, texts.noId.text)];
}

function memory({ choices }: Plan): Warning[] {
  if (choices.settings.memory !== 'tab') return [];
  return [note(texts.memory.title, texts.memory.text)];
}
