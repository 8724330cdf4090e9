/** What follows when somebody changes one of the choices. */
import { fieldNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { EventName } from '../../schemas/src/event-names.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Choices } from '../../template/container/choices.ts';
import { native } from '../../template/container/event-name.ts';
import { emittedEventNames, filledFields, plan } from '../../template/container/plan.ts';
import { type SettingInput, settingInputs } from '../../template/tag/inputs.ts';

/** The list with an item put in or taken out, in the order of `all`. */
export function toggled<Item>(list: readonly Item[], item: Item, all: readonly Item[]): Item[] {
  const isIn = list.includes(item);
  return all.filter(one => (one === item ? !isIn : list.includes(one)));
}

/** Other chat products; what only the former ones could fill goes with them. */
export function withVendors(choices: Choices, vendors: readonly VendorId[], dictionary: Dictionary): Choices {
  const natives = choices.natives.filter(text => vendors.some(id => id === native(text).vendor));
  const documenting = (name: string) =>
    dictionary.vendors.filter(({ events }) => events.some(event => event.name === name));
  const renamed = Object.entries(choices.settings.events ?? {}).filter(([name]) => {
    const known = documenting(name);
    return known.length === 0 || known.some(({ id }) => vendors.includes(id));
  });
  return withSetting({ ...choices, vendors, natives }, 'events', Object.fromEntries(renamed), dictionary);
}

const goal: EventName = 'chat_goal';

/** Whether this event of a chat is recorded as a goal by choice. */
export const isGoal = ({ settings: { events = {} } }: Choices, name: string): boolean =>
  Object.hasOwn(events, name) && events[name] === goal;

/** Records one more event of a chat as a goal, or no longer: the same setting as any other name. */
export function withGoal(choices: Choices, name: string, dictionary: Dictionary): Choices {
  const { [name]: _, ...others } = choices.settings.events ?? {};
  const events = isGoal(choices, name) ? others : { ...others, [name]: goal };
  return withSetting(choices, 'events', events, dictionary);
}

/** Another value of a setting; one that is the default is not kept apart. */
export function withSetting<Name extends SettingInput>(
  choices: Choices,
  name: Name,
  value: Choices['settings'][Name],
  dictionary: Dictionary,
): Choices {
  const { [name]: _, ...others } = choices.settings;
  const usual = settingInputs(dictionary).find(input => input.name === name)?.default;
  const isUsual = JSON.stringify(value) === JSON.stringify(usual);
  return settled({ ...choices, settings: isUsual ? others : { ...others, [name]: value } }, dictionary);
}

/** Lets fields of these classes go to GA4, and takes those of the others back. */
export function withPrivate(
  choices: Choices,
  sendPrivate: Choices['sendPrivate'],
  dictionary: Dictionary,
): Choices {
  return settled({ ...choices, sendPrivate }, dictionary);
}

/** The choices without events and parameters that can no longer come, or no longer may. */
function settled(choices: Choices, dictionary: Dictionary): Choices {
  const sendPrivate = choices.sendPrivate.filter(name => choices.settings[name] === 'keep');
  const emitted = emittedEventNames(choices, dictionary);
  const fields = offeredFields({ ...choices, sendPrivate }, dictionary);
  const { events, parameters } = choices;
  const usual = plan({ ...choices, events: 'default', parameters: 'default' }, dictionary);
  return {
    ...choices,
    sendPrivate,
    events:
      events === 'default'
        ? events
        : unlessUsual(
            events.filter(event => emitted.includes(event)),
            usual.events,
          ),
    parameters:
      parameters === 'default'
        ? parameters
        : unlessUsual(
            parameters.filter(name => fields.includes(name)),
            usual.parameters,
          ),
  };
}

/** The fields that may go to GA4: filled, of use there, and not about a person unless that was agreed to. */
export function offeredFields(choices: Choices, dictionary: Dictionary): string[] {
  return filledFields(choices, dictionary).filter(name => {
    const entry = fieldNamed(dictionary, name);
    if (entry?.dimension !== 'never') return true;
    return entry.privacy !== 'plain' && choices.sendPrivate.includes(entry.privacy);
  });
}

/** Sends one more or one fewer event to GA4. */
export function withEvent(choices: Choices, event: string, dictionary: Dictionary): Choices {
  const { eventNames, events } = plan(choices, dictionary);
  return withEvents(choices, toggled(events, event, eventNames), dictionary);
}

/** Sends these events to GA4 and no others, in whatever order they are given. */
export function withEvents(choices: Choices, events: readonly string[], dictionary: Dictionary): Choices {
  const { eventNames } = plan(choices, dictionary);
  const usual = plan({ ...choices, events: 'default' }, dictionary).events;
  return {
    ...choices,
    events: unlessUsual(
      eventNames.filter(name => events.includes(name)),
      usual,
    ),
  };
}

/** Sends one more or one fewer field with them. */
export function withParameter(choices: Choices, field: string, dictionary: Dictionary): Choices {
  const usual = plan({ ...choices, parameters: 'default' }, dictionary).parameters;
  const chosen = plan(choices, dictionary).parameters;
  return {
    ...choices,
    parameters: unlessUsual(toggled(chosen, field, filledFields(choices, dictionary)), usual),
  };
}

function unlessUsual(list: readonly string[], usual: readonly string[]): 'default' | readonly string[] {
  return list.join() === usual.join() ? 'default' : list;
}
