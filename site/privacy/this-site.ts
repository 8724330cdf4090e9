/** What one site does with these choices, worked out of what also makes its container: nothing here is said by hand twice. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import type { Choices } from '../../template/container/choices.ts';
import { filledFields, plan } from '../../template/container/plan.ts';

/** An event or a field, and how far it gets. */
export interface Way {
  readonly name: string;
  readonly label: string;
  readonly inDataLayer: boolean;
  readonly inGa4: boolean;
}

export interface FieldWay extends Way {
  /** The label of its class. */
  readonly classLabel: string;
  readonly privacy: 'plain' | PrivacyClass;
}

export interface ThisSite {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
  readonly events: readonly Way[];
  readonly fields: readonly FieldWay[];
  /** Classes about persons that the settings let into the data layer. */
  readonly kept: readonly PrivacyClass[];
  /** Whether names that the site has given to its processes or steps go to GA4: they may say something about a visitor. */
  readonly sendsProcessNames: boolean;
}

/** Works it out. The choices have to be possible ones. */
export function thisSite(choices: Choices, dictionary: Dictionary): ThisSite {
  const { eventNames, events, parameters } = plan(choices, dictionary);
  const { settings } = choices;
  const isKept = (privacy: 'plain' | PrivacyClass) => privacy === 'plain' || settings[privacy] === 'keep';
  const sent = events.length > 0 ? parameters : [];
  const labelOf = (name: string) => dictionary.events.find(event => event.name === name)?.label ?? name;
  const ofOurs = dictionary.fields.filter(({ name }) => filledFields(choices, dictionary).includes(name));
  const classLabel = (privacy: string) =>
    dictionary.settings.find(({ name }) => name === privacy)?.label ?? 'Plain data';
  return {
    choices,
    dictionary,
    events: eventNames.map(name => ({
      name,
      label: labelOf(name),
      inDataLayer: true,
      inGa4: events.includes(name),
    })),
    fields: [
      ...ofOurs.map(({ name, label, privacy }) => ({
        name,
        label,
        privacy,
        ...(name === 'chat_label' && !isKept(privacy)
          ? // The site's own texts are always recorded.
            { classLabel: 'Plain data, the site’s own texts only', inDataLayer: true }
          : { classLabel: classLabel(privacy), inDataLayer: isKept(privacy) }),
        inGa4: sent.includes(name),
      })),
      ...filledFields(choices, dictionary)
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
    sendsProcessNames: ['chat_process_name', 'chat_step_name'].some(name => sent.includes(name)),
  };
}
