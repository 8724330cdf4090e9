/** The tags: the listener's settings, the script if it travels in the container, and what goes to GA4. */
import type { ConsentSettings, EventTag, HtmlTag, Tag, TemplateTag, Trigger } from '../gtm/file/entities.ts';
import type { Choices } from './choices.ts';
import { inlineHtml } from './inline.ts';
import { opensGate } from './opens-gate.ts';
import {
  chatEventsTagName,
  entryName,
  type FileContext,
  fingerprint,
  initialization,
  listenerTagName,
  origin,
  scriptTagName,
} from './origin.ts';
import type { Plan } from './plan.ts';
import { templateInputs } from './template-inputs.ts';
import { agreedTriggerName, eventTriggerName } from './triggers.ts';
import { fieldReference, measurementIdReference } from './variables.ts';

const lead = 'chat_lead';

/** For the tag that brings the script, since a chat must not come before it; nothing where Tag Manager brings no chat. */
const setupNotes = ({ chatLoadedBy }: Choices, { words: { notes } }: FileContext): string[] =>
  chatLoadedBy === 'plugin' || chatLoadedBy === 'page' ? [] : [notes.setupTag];

/** What tags need of the rest of the file. */
interface Surroundings {
  readonly triggers: readonly Trigger[];
  readonly templateId: string;
  /** Text of the script, used only if it travels in the container. */
  readonly script: string;
}

/** All tags of the container. */
export function tags(
  plan: Plan,
  context: FileContext,
  { triggers, templateId, script }: Surroundings,
): Tag[] {
  const { choices, events, eventNames } = plan;
  const firingOn = (eventName: string): string =>
    triggers.find(({ name }) => name === eventTriggerName(eventName))!.triggerId;
  return [
    ...(isLeftToHand(choices) ? [] : [listenerTag(plan, context, { triggers, templateId })]),
    choices.delivery === 'inline' ? scriptTag(choices, context, script) : emptyScriptTag(context),
    ...(events.length > 0 ? [eventsTag(plan, context, events.map(firingOn))] : []),
    ...(events.length > 0 && eventNames.includes(lead) && !choices.update
      ? [leadTag(plan, context, firingOn(lead))]
      : []),
  ];
}

/**
 * The tag of a consent tool that is not known by name has a trigger that somebody gave it by hand; an update would take
 * it away and pause the tag.
 */
export function isLeftToHand({ consentSource, consentTool, update }: Choices): boolean {
  return update && consentSource === 'tool' && !consentTool;
}

function listenerTag(
  plan: Plan,
  context: FileContext,
  { triggers, templateId }: Pick<Surroundings, 'triggers' | 'templateId'>,
): TemplateTag {
  const { agreed, choices } = plan;
  const { choicesLink, delivery } = choices;
  const waits = choices.consentSource === 'tool' && !agreed;
  const firingOn = agreed
    ? triggers.find(({ name }) => name === agreedTriggerName(agreed.label))!.triggerId
    : initialization;
  const { notes: texts } = context.words;
  const notes = [
    texts.listener,
    ...(delivery === 'host' || delivery === 'cdn'
      ? // A setup tag fires with its main tag, whatever its own trigger says: this one would open the gate without a yes.
        opensGate(choices)
        ? [texts.noSetupTag]
        : setupNotes(choices, context)
      : []),
    ...(waits ? [texts.paused] : []),
    ...(choicesLink ? [texts.madeWith(choicesLink)] : []),
  ];
  return {
    ...origin,
    tagId: context.nextId(),
    name: listenerTagName,
    type: `cvt_${origin.containerId}_${templateId}`,
    // Before the other tags of its trigger: what the listener is to hear is read when it starts.
    priority: { type: 'INTEGER', value: '10' },
    notes: notes.join('\n'),
    parameter: templateInputs(plan),
    ...firing(context, [firingOn], waits),
    tagFiringOption: 'ONCE_PER_LOAD',
    ...unmonitored(notNeeded),
  };
}

function scriptTag(choices: Choices, context: FileContext, script: string): HtmlTag {
  const notes = [context.words.notes.script, ...setupNotes(choices, context)];
  return {
    ...html(context, notes.join('\n'), inlineHtml(script)),
    ...firing(context, [initialization], false),
    tagFiringOption: 'ONCE_PER_LOAD',
    ...unmonitored(notNeeded),
  };
}

/**
 * An import by "Merge" removes nothing. A listener that an earlier file brought inside the container would stay, start
 * first and win; this tag has its name and takes its place.
 */
function emptyScriptTag(context: FileContext): HtmlTag {
  const notes = context.words.notes.noScript(listenerTagName);
  return {
    ...html(context, notes, '<!-- The chat listener is not part of this container. -->'),
    fingerprint,
    parentFolderId: context.folderId,
    tagFiringOption: 'ONCE_PER_LOAD',
    ...unmonitored(notNeeded),
  };
}

const html = (context: FileContext, notes: string, value: string) => ({
  ...origin,
  tagId: context.nextId(),
  name: scriptTagName,
  type: 'html' as const,
  notes,
  parameter: [
    { type: 'TEMPLATE', key: 'html', value },
    { type: 'BOOLEAN', key: 'supportDocumentWrite', value: 'false' },
  ] satisfies HtmlTag['parameter'],
});

function eventsTag(plan: Plan, context: FileContext, firingTriggerId: string[]): EventTag {
  return ga4Tag(plan, context, {
    name: chatEventsTagName,
    notes: context.words.notes.events,
    firingTriggerId,
    eventName: '{{Event}}',
    parameters: Object.fromEntries(plan.parameters.map(field => [field, fieldReference(field)])),
    paused: isUnaddressed(plan),
  });
}

function leadTag(plan: Plan, context: FileContext, firingTriggerId: string): EventTag {
  return ga4Tag(plan, context, {
    name: entryName('GA4 generate_lead'),
    notes: context.words.notes.lead,
    firingTriggerId: [firingTriggerId],
    eventName: 'generate_lead',
    parameters: { lead_source: 'chat' },
    paused: true,
  });
}

interface Ga4 {
  readonly name: string;
  readonly notes: string;
  readonly firingTriggerId: string[];
  readonly eventName: string;
  readonly parameters: { readonly [name: string]: string };
  readonly paused: boolean;
}

function ga4Tag({ choices }: Plan, context: FileContext, ga4: Ga4): EventTag {
  return {
    ...origin,
    tagId: context.nextId(),
    name: ga4.name,
    type: 'gaawe',
    notes: ga4.notes,
    parameter: [
      { type: 'BOOLEAN', key: 'sendEcommerceData', value: 'false' },
      { type: 'BOOLEAN', key: 'enhancedUserId', value: 'false' },
      {
        type: 'LIST',
        key: 'eventSettingsTable',
        list: Object.entries(ga4.parameters).map(([parameter, value]) => ({
          type: 'MAP',
          map: [
            { type: 'TEMPLATE', key: 'parameter', value: parameter },
            { type: 'TEMPLATE', key: 'parameterValue', value },
          ],
        })),
      },
      { type: 'TEMPLATE', key: 'eventName', value: ga4.eventName },
      { type: 'TEMPLATE', key: 'measurementIdOverride', value: measurementIdReference },
    ],
    ...firing(context, ga4.firingTriggerId, ga4.paused),
    tagFiringOption: 'ONCE_PER_EVENT',
    ...unmonitored(choices.advancedConsentMode ? notNeeded : analyticsNeeded),
  };
}

/** A file without a GA4 id would send to nowhere; an update finds the id in the container. */
function isUnaddressed({ choices }: Plan): boolean {
  return choices.measurementId === '' && !choices.update;
}

const firing = ({ folderId }: FileContext, firingTriggerId: string[], paused: boolean) => ({
  fingerprint,
  firingTriggerId,
  parentFolderId: folderId,
  ...(paused && { paused: true as const }),
});

const unmonitored = (consentSettings: ConsentSettings) => ({
  monitoringMetadata: { type: 'MAP' as const },
  consentSettings,
});

const notNeeded: ConsentSettings = { consentStatus: 'NOT_NEEDED' };

const analyticsNeeded: ConsentSettings = {
  consentStatus: 'NEEDED',
  consentType: { type: 'LIST', list: [{ type: 'TEMPLATE', value: 'analytics_storage' }] },
};
