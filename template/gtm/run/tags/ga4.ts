import type { TagEntry } from '../../file/entries.ts';
import { compileParameters, type Values } from '../parameters.ts';
import type { ExecuteTag } from './execute.ts';

/** What a GA4 event tag would send: keys and values as they stand in the request. */
export interface Hit {
  readonly measurementId: string;
  readonly name: string;
  readonly params: { readonly [key: `ep.${string}` | `epn.${string}`]: string | number };
  readonly userProperties: { readonly [key: `up.${string}` | `upn.${string}`]: string | number };
}

export interface Ga4Context {
  readonly names: ReadonlySet<string>;
  readonly hit: (hit: Hit) => void;
}

const keys = [
  'sendEcommerceData',
  'enhancedUserId',
  'eventSettingsTable',
  'userProperties',
  'eventName',
  'measurementIdOverride',
];

/**
 * Compiles a GA4 event tag. It is native code of the loader in builds 54u1 and 62i1 and a template of Google's own in
 * build 68i1, with the same hits.
 */
export const compileGa4 = ({ name, parameter = [] }: TagEntry, { names, hit }: Ga4Context): ExecuteTag => {
  const values = compileParameters(parameter, names, keys, `the tag "${name}"`);

  return ({ resolve, success, failure }) => {
    const { eventSettingsTable, userProperties, eventName, measurementIdOverride, ...switches } =
      values(resolve);
    if (Object.values(switches).includes(true)) {
      throw new Error('The stand-in does not model e-commerce data and user IDs of GA4 event tags.');
    }
    if (typeof measurementIdOverride !== 'string' || !measurementIdOverride.includes('-')) return failure();

    hit({
      measurementId: measurementIdOverride,
      name: String(eventName),
      params: wire(rows(eventSettingsTable, 'parameter', 'parameterValue'), 'ep'),
      userProperties: wire(rows(userProperties, 'name', 'value'), 'up'),
    });
    success();
  };
};

/** Name and value of a parameter. */
export type Row = readonly [name: string, value: unknown];

const rows = (table: unknown, name: string, value: string): readonly Row[] =>
  ((table ?? []) as readonly Values[]).map(row => [String(row[name]), row[value]]);

/** Numbers travel under a prefix of their own, undefined does not travel, everything else travels as text. */
export const wire = (table: readonly Row[], prefix: string): { [key: string]: string | number } =>
  Object.fromEntries(
    table
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) =>
        typeof value === 'number'
          ? [`${prefix}n.${name}`, value]
          : [`${prefix}.${name}`, String(value ?? '')],
      ),
  );
