import type { VariableEntry } from '../file/entries.ts';
import { known, knownKeys } from '../known.ts';
import type { Model } from './model.ts';
import { compileParameters, type Values } from './parameters.ts';
import type { Late, Resolve } from './text.ts';

export interface Variables {
  /** Every name that `{{…}}` may hold. */
  readonly names: ReadonlySet<string>;
  /** Values at the moment of an event. */
  at(event: string): Resolve;
}

interface Kind {
  readonly keys: readonly string[];
  value(values: Values, model: Model): unknown;
}

const withDefault = (value: unknown, { setDefaultValue, defaultValue }: Values): unknown =>
  value === undefined && setDefaultValue === true ? defaultValue : value;

const dataLayer: Kind = {
  keys: ['dataLayerVersion', 'setDefaultValue', 'defaultValue', 'name'],
  value(values, model) {
    const version = known({ 1: 1, 2: 2 } as const, String(values.dataLayerVersion), 'data layer version');
    return withDefault(model.get(String(values.name), version), values);
  },
};

const constant: Kind = { keys: ['value'], value: ({ value }) => value };

const lookupTable: Kind = {
  keys: ['setDefaultValue', 'input', 'defaultValue', 'map'],
  value(values) {
    const rows = (values.map ?? []) as readonly { key?: unknown; value?: unknown }[];
    return withDefault(rows.find(({ key }) => String(key) === String(values.input))?.value, values);
  },
};

const kinds: { readonly [type: string]: Kind } = { v: dataLayer, c: constant, smm: lookupTable };

/** Built-in variables the file switches on. `{{_event}}` is always there and never listed. */
const builtIns: { readonly [type: string]: string } = { EVENT: 'Event' };

const keys = [
  'accountId',
  'containerId',
  'variableId',
  'name',
  'type',
  'notes',
  'parameter',
  'fingerprint',
  'parentFolderId',
  'formatValue',
];

/** Compiles the variables of a container. */
export const compileVariables = (
  entries: readonly VariableEntry[],
  enabled: readonly { readonly type: string; readonly name: string }[],
  model: Model,
): Variables => {
  const eventNames = ['_event', ...enabled.map(({ type, name }) => checkTitle(type, name))];
  const all = [...eventNames, ...entries.map(({ name }) => name)];
  const names = new Set(all);
  const twice = all.find((name, index) => all.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two variables are called "${twice}".`);

  const late = new Map<string, Late<unknown>>();
  for (const entry of entries) {
    const what = `the variable "${entry.name}"`;
    knownKeys(entry, keys, what);
    knownKeys(entry.formatValue ?? {}, [], `the format of ${what}`);
    const kind = known(kinds, entry.type, 'type of variable');
    const values = compileParameters(entry.parameter ?? [], names, kind.keys, what);
    late.set(entry.name, resolve => kind.value(values(resolve), model));
  }

  return { names, at: event => resolver(late, eventNames, event) };
};

const checkTitle = (type: string, name: string): string => {
  const title = known(builtIns, type, 'built-in variable');
  if (name !== title) throw new Error(`The built-in variable ${type} is called "${title}", not "${name}".`);
  return title;
};

const resolver = (
  late: ReadonlyMap<string, Late<unknown>>,
  eventNames: readonly string[],
  event: string,
): Resolve => {
  const underWay: string[] = [];
  const resolve: Resolve = name => {
    if (eventNames.includes(name)) return event;
    const value = late.get(name);
    if (!value) throw new Error(`The container has no variable "${name}".`);
    if (underWay.includes(name)) throw new Error(`The variable "${name}" refers to itself.`);
    underWay.push(name);
    try {
      return value(resolve);
    } finally {
      underWay.pop();
    }
  };
  return resolve;
};
