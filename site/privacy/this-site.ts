/** What one site does with these choices, worked out of what also makes its container: nothing here is said by hand twice. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import type { Choices } from '../../template/container/choices.ts';
import { keptOutBy } from '../../template/container/kept-out-by.ts';
import { pingsBeforeConsent } from '../../template/container/pings-before-consent.ts';
import { filledFields, plan } from '../../template/container/plan.ts';

/** An event that is recorded. */
export interface EventWay {
  readonly name: string;
  readonly label: string;
  readonly inGa4: boolean;
}

/** A field, and how far it gets. */
export interface FieldWay extends EventWay {
  readonly inDataLayer: boolean;
  /** The label of its class. */
  readonly classLabel: string;
  readonly privacy: 'plain' | PrivacyClass;
}

export interface ThisSite {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
  readonly events: readonly EventWay[];
  readonly fields: readonly FieldWay[];
  /** Classes about persons that the settings let into the data layer. */
  readonly kept: readonly PrivacyClass[];
  /** Whether names that the site has given to its processes or steps go to GA4: they may say something about a visitor. */
  readonly sendsProcessNames: boolean;
  /** Whether Google hears of chat events before the visitor agrees. */
  readonly pingsBeforeConsent: boolean;
}

/** Works it out. The choices have to be possible ones. */
export function thisSite(choices: Choices, dictionary: Dictionary): ThisSite {
  const worked = plan(choices, dictionary);
  const { eventNames, events, parameters } = worked;
  const { settings } = choices;
  const isKept = (privacy: 'plain' | PrivacyClass) => privacy === 'plain' || settings[privacy] === 'keep';
  const sent = events.length > 0 ? parameters : [];
  const labelOf = (name: string) => dictionary.events.find(event => event.name === name)?.label ?? name;
  const filled = filledFields(choices, dictionary);
  const ofOurs = dictionary.fields.filter(({ name }) => filled.includes(name) && canHold(name, choices));
  const classLabel = (privacy: string) =>
    dictionary.settings.find(({ name }) => name === privacy)?.label ?? 'Plain data';
  return {
    choices,
    dictionary,
    events: eventNames
      .filter(name => isRecorded(name, choices, dictionary))
      .map(name => ({ name, label: labelOf(name), inGa4: events.includes(name) })),
    fields: [
      ...ofOurs.map(({ name, label, privacy }) => ({
        name,
        privacy,
        ...(name === 'chat_label' && !isKept(privacy)
          ? // The site's own texts are always recorded.
            {
              label: `${label}, the site’s own texts only`,
              classLabel: classLabel('plain'),
              inDataLayer: true,
            }
          : { label, classLabel: classLabel(privacy), inDataLayer: isKept(privacy) }),
        inGa4: sent.includes(name),
      })),
      ...filled
        .filter(name => name.startsWith('chat_custom_'))
        .map(name => ({
          name,
          label: 'Own field',
          privacy: 'plain' as const,
          classLabel: 'Own field',
          inDataLayer: true,
          inGa4: sent.includes(name),
        })),
    ],
    kept: dictionary.settings
      .filter(({ name, values }) => values?.includes('keep') && isKept(name as PrivacyClass))
      .map(({ name }) => name as PrivacyClass),
    pingsBeforeConsent: pingsBeforeConsent(worked),
    sendsProcessNames: ['chat_process_name', 'chat_step_name'].some(name => sent.includes(name)),
  };
}

/** Whether the settings let at least one event of a chat through under this name. */
function isRecorded(eventName: string, choices: Choices, dictionary: Dictionary): boolean {
  const { vendors, settings } = choices;
  if (eventName === 'chat_activity' || Object.values(settings.events ?? {}).includes(eventName)) return true;
  return dictionary.vendors
    .filter(({ id }) => vendors.includes(id))
    .some(({ id, events }) =>
      events.some(
        event =>
          event.eventNames.some(name => name === eventName) &&
          !keptOutBy({ vendor: id, name: event.name }, event, choices, dictionary),
      ),
    );
}

/** What only the debug build, calls of the page or waiting for consent fill. */
function canHold(field: string, { consentSource, settings }: Choices): boolean {
  if (field === 'chat_problem') return false;
  if (field === 'chat_product_id' || field === 'chat_product_event') return settings.sdkCalls === true;
  return consentSource !== 'none' || (field !== 'chat_page' && field !== 'chat_held');
}
