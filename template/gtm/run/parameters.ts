import type { Parameter } from '../file/entries.ts';
import { known, knownKeys } from '../known.ts';
import { compileText, type Late, wholeReference } from './text.ts';

/** Values of an entry's parameters by key. */
export type Values = { readonly [key: string]: unknown };

type Compile = (parameter: Parameter, names: ReadonlySet<string>) => Late<unknown>;

/** Compiles the parameters of an entry; refuses a key that is not in the list, or comes twice. */
export const compileParameters = (
  parameters: readonly Parameter[],
  names: ReadonlySet<string>,
  keys: readonly string[],
  what: string,
): Late<Values> => {
  const byKey = keyed(parameters, what);
  knownKeys(byKey, keys, what);
  const late = Object.entries(byKey).map(
    ([key, parameter]) => [key, compileParameter(parameter, names)] as const,
  );
  return resolve => Object.fromEntries(late.map(([key, value]) => [key, value(resolve)]));
};

/** Compiles the value of one parameter. */
export const compileParameter: Compile = (parameter, names) =>
  known(types, parameter.type, 'type of parameter')(parameter, names);

/** The parameters of an entry or a map by their keys. */
export const keyed = (parameters: readonly Parameter[], what: string): { [key: string]: Parameter } => {
  const byKey: { [key: string]: Parameter } = {};
  for (const parameter of parameters) {
    const { key } = parameter;
    if (key === undefined) throw new Error(`A parameter of ${what} has no key.`);
    if (Object.hasOwn(byKey, key)) throw new Error(`The parameter "${key}" of ${what} comes twice.`);
    byKey[key] = parameter;
  }
  return byKey;
};

const booleans: { readonly [text: string]: boolean } = { true: true, false: false };

const types: { readonly [type: string]: Compile } = {
  TEMPLATE: ({ value = '' }, names) => compileText(value, names),
  BOOLEAN: ({ value = '' }, names) => {
    if (wholeReference(value) !== undefined) return compileText(value, names);
    const boolean = known(booleans, value, 'boolean');
    return () => boolean;
  },
  INTEGER: ({ value = '' }, names) => {
    if (wholeReference(value) !== undefined) return compileText(value, names);
    if (!/^-?\d+$/.test(value)) throw new Error(`"${value}" is not an integer.`);
    return () => Number(value);
  },
  LIST: ({ list = [] }, names) => {
    const items = list.map(item => compileParameter(item, names));
    return resolve => items.map(item => item(resolve));
  },
  MAP: ({ map = [] }, names) => {
    const byKey = keyed(map, 'a map');
    return compileParameters(map, names, Object.keys(byKey), 'a map');
  },
};
