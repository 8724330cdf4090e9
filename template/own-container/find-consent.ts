/** Finds the consent tool: its tag or template, or triggers that hear what it pushes. */
import { servedScripts } from '../../schemas/page-source/script-tag.ts';
import { agreed, type ConsentTool, type ConsentToolId, consentTools } from '../container/consent-tools.ts';
import { ownFiles } from '../language/texts.ts';
import type { GoogleTag } from './find-ga4.ts';
import { hasOurName, isOurTag } from './is-ours.ts';
import type { OwnTag, OwnTrigger, OwnVersion, Place } from './own-entities.ts';
import { placeOf } from './place-of.ts';
import { brandOf, codeOf, htmlOf, parameterOf, templateOf } from './script-text.ts';
import { eventOf, hears } from './trigger-hears.ts';

/** A consent tool, and what shows it. */
export interface FoundConsent {
  /** Empty for one that is not known by name. */
  readonly tool: ConsentToolId | '';
  readonly label: string;
  /** What the tool calls the service to agree to, where a trigger asks for another than the usual one. */
  readonly name: string;
  /** A tag that sends to Google fires on what it pushes: it decides which tags fire. */
  readonly decides: boolean;
  readonly places: readonly Place[];
}

/** Every consent tool that a container shows. */
export function findConsent(version: OwnVersion, google: readonly GoogleTag[]): FoundConsent[] {
  const ids = Object.keys(consentTools) as ConsentToolId[];
  const known = ids.flatMap(id => byName(id, version, google));
  const shown = known.flatMap(({ places }) => places.map(({ name }) => name));
  return [...known, ...unknown(version).filter(({ label }) => !shown.includes(label))];
}

function byName(id: ConsentToolId, version: OwnVersion, google: readonly GoogleTag[]): FoundConsent[] {
  const { trigger = [] } = version;
  const heard = trigger.filter(one => !hasOurName(one) && isAgreement(one, id));
  const deciding = heard.filter(({ triggerId }) =>
    google.some(({ tag, place }) => !place.isPaused && tag.firingTriggerId?.includes(triggerId)),
  );
  const places = [
    ...tagsOf(version, tag => bringsTool(tag, id, version)),
    ...heard.map(({ name }) => ({ name, what: ownFiles.kinds.trigger, isPaused: false })),
  ];
  if (places.length === 0) return [];
  const [named] = [...deciding, ...heard];
  const name = named ? nameIn(named, id, version) : '';
  return [{ tool: id, label: consentTools[id].label, name, decides: deciding.length > 0, places }];
}

const tagsOf = (version: OwnVersion, is: (tag: OwnTag) => boolean): Place[] =>
  (version.tag ?? []).filter(tag => !isOurTag(tag, version) && is(tag)).map(tag => placeOf(tag, version));

function bringsTool(tag: OwnTag, id: ConsentToolId, version: OwnVersion): boolean {
  const { trace, label }: ConsentTool = consentTools[id];
  const html = htmlOf(tag, version);
  if (html) return servedScripts(html, { [id]: trace }).length > 0;
  const template = templateOf(tag, version);
  if (!template) return false;
  const isTraced = new RegExp(trace).test(codeOf(template));
  return isTraced || (setsConsent(codeOf(template)) && brandOf(template).includes(label));
}

const setsConsent = (code: string): boolean => /\b(?:setDefaultConsentState|updateConsentState)\b/.test(code);

/** Templates that tell Consent Mode, whoever made them. */
function unknown(version: OwnVersion): FoundConsent[] {
  const isTemplate = (tag: OwnTag) => {
    const template = templateOf(tag, version);
    return template !== undefined && setsConsent(codeOf(template));
  };
  return tagsOf(version, isTemplate).map(place => ({
    tool: '',
    label: place.name,
    name: '',
    decides: false,
    places: [place],
  }));
}

/** A tool whose event the site makes up itself cannot be told by it. */
function isAgreement(trigger: OwnTrigger, id: ConsentToolId): boolean {
  const { event }: ConsentTool = consentTools[id];
  if (event === '{name}') return false;
  const [before = '', after] = event.split('{name}');
  const asked = eventOf(trigger);
  if (after === undefined || asked === '') return hears(trigger, agreed(id, '').event);
  return asked.startsWith(before) && asked.length > before.length;
}

/** What a trigger asks for, where the event or its condition says so in the way of the tool. */
function nameIn(trigger: OwnTrigger, id: ConsentToolId, version: OwnVersion): string {
  const { event, state, named }: ConsentTool = consentTools[id];
  if (!named) return '';
  const [before = '', after] = event.split('{name}');
  const found =
    after === undefined ? stateName(trigger, state, version) : eventOf(trigger).slice(before.length);
  return found === named.usual || /[{}]/.test(found) ? '' : found;
}

function stateName(
  { filter = [] }: OwnTrigger,
  state: ConsentTool['state'],
  { variable = [] }: OwnVersion,
): string {
  const asked = filter.flatMap(condition => {
    const reference = parameterOf(condition, 'arg0').replace(/^\{\{|\}\}$/g, '');
    const asked = variable.find(({ name, type }) => name === reference && type === 'v');
    return asked ? [{ key: parameterOf(asked, 'name'), value: parameterOf(condition, 'arg1') }] : [];
  });
  if (state?.variable === '{name}') {
    return asked.find(({ value, key }) => value === state.value && !/[.]/.test(key))?.key ?? '';
  }
  const value = asked.find(({ key }) => key === state?.variable)?.value ?? '';
  return value.replace(/^(?:\(\^\|,\)|,)/, '').replace(/,$/, '');
}
