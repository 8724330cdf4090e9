import type { Api } from '../host.ts';

/** Like `typeof`, but tells null and arrays from objects. */
export const getType: Api = () => (value: unknown) => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};
