import type { CreateApi } from '../host.ts';

const { keys, values, entries, freeze } = Object;

/** The part of Object that sandboxed code has, with `delete` in place of the operator. */
export const object: CreateApi = () => ({
  keys,
  values,
  entries,
  freeze,
  delete: (value: object, key: string) => Reflect.deleteProperty(value, key),
});
