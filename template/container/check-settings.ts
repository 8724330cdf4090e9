/** Says which settings cannot be, by what the dictionary tells about each. */
import type { Dictionary, SettingEntry } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import { ownField } from '../../schemas/src/own-field.ts';
import { faults } from '../language/texts.ts';
import { settingInputs } from '../tag/inputs.ts';
import { checkEventNames } from './check-event-names.ts';
import type { Choices } from './choices.ts';
import { isPlain } from './wrong.ts';

/** Finds everything impossible about the settings among the choices. */
export function checkSettings(settings: Choices['settings'], dictionary: Dictionary): Finding[] {
  const inputs = settingInputs(dictionary);
  return [
    ...Object.entries(settings).flatMap(([name, value]) => {
      const input = inputs.find(input => input.name === name);
      if (!input) return [fault(name, value, faults.settings(inputs.map(({ name }) => name).join(', ')))];
      if (!byKind[input.kind](input, value)) return [fault(name, value, remedies[input.kind](input))];
      return partFaults(input, value);
    }),
    ...checkTwins(settings.customKeys),
    ...checkEventNames(settings, dictionary),
  ];
}

type Kind = SettingEntry['kind'];

const byKind: { readonly [kind in Kind]: (setting: SettingEntry, value: unknown) => boolean } = {
  choice: ({ values: choices = [] }, value) => choices.includes(value as string),
  text: isText,
  list: (_setting, value) => Array.isArray(value),
  map: (_setting, value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  integer: (_setting, value) => Number.isSafeInteger(value) && (value as number) > 0,
  boolean: (_setting, value) => typeof value === 'boolean',
};

const remedies: { readonly [kind in Kind]: (setting: SettingEntry) => string } = {
  choice: ({ values: choices = [] }) => faults.choose(choices.join(', ')),
  text: ({ description, pattern }) => `${description} ${shape(pattern)}`,
  list: ({ description }) => faults.texts(description),
  map: ({ description }) => faults.object(description),
  integer: () => faults.wholeNumber,
  boolean: () => faults.trueOrFalse,
};

/** Of a list or map, only the parts that cannot be, each by itself. */
function partFaults(setting: SettingEntry, value: unknown): Finding[] {
  const fix = `${setting.description} ${shape(setting.pattern)}`;
  if (setting.kind === 'list') {
    return (value as readonly unknown[])
      .filter(item => !isText(setting, item))
      .map(item => fault(setting.name, item, fix));
  }
  if (setting.kind !== 'map') return [];
  return Object.entries(value as object)
    .filter(([key, item]) => !isPlain(key) || !isText(setting, item))
    .map(pair => fault(setting.name, Object.fromEntries([pair]), fix));
}

const shape = (pattern = '^.+$'): string => faults.shape(pattern);

function isText({ pattern }: SettingEntry, value: unknown): boolean {
  return typeof value === 'string' && isPlain(value) && new RegExp(pattern ?? '').test(value);
}

/** Two keys must not end up in one field. */
function checkTwins(keys: readonly string[] | undefined): Finding[] {
  if (!Array.isArray(keys)) return [];
  return keys
    .filter((key, at) => keys.findIndex(other => ownField(String(other)) === ownField(String(key))) !== at)
    .map(key => ({
      path: 'settings.customKeys',
      description: faults.twin(String(key), ownField(String(key))),
      fix: faults.keepOne,
    }));
}

function fault(name: string, value: unknown, fix: string): Finding {
  return {
    path: `settings.${name}`,
    description: `${JSON.stringify(value) ?? faults.nothing} ${faults.notValid}`,
    fix,
  };
}
