/** What follows when somebody changes one of the choices. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Choices } from '../container/choices.ts';
import { emittedWords, filledFields, native, plan } from '../container/plan.ts';
import { type SettingInput, settingInputs } from '../tag/inputs.ts';

/** The list with an item put in or taken out, in the order of `all`. */
export function toggled<Item>(list: readonly Item[], item: Item, all: readonly Item[]): Item[] {
  const isIn = list.includes(item);
  return all.filter(one => (one === item ? !isIn : list.includes(one)));
}

/** Other chat products; what only the former ones could fill goes with them. */
export function withVendors(choices: Choices, vendors: readonly VendorId[], dictionary: Dictionary): Choices {
  const natives = choices.natives.filter(text => vendors.some(id => id === native(text).vendor));
  return settled({ ...choices, vendors, natives }, dictionary);
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

/** The choices without events and parameters that can no longer come. */
function settled(choices: Choices, dictionary: Dictionary): Choices {
  const words = emittedWords(choices, dictionary);
  const fields = filledFields(choices, dictionary);
  const { events, parameters, sendPrivate, settings } = choices;
  return {
    ...choices,
    events: events === 'default' ? events : events.filter(word => words.includes(word)),
    parameters: parameters === 'default' ? parameters : parameters.filter(name => fields.includes(name)),
    sendPrivate: sendPrivate.filter(name => settings[name] === 'keep'),
  };
}

/** Sends one more or one fewer event to GA4. */
export function withEvent(choices: Choices, word: string, dictionary: Dictionary): Choices {
  const { words, events } = plan(choices, dictionary);
  const usual = plan({ ...choices, events: 'default' }, dictionary).events;
  return { ...choices, events: unlessUsual(toggled(events, word, words), usual) };
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
