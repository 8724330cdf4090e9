import type { CreateApi } from '../host.ts';

/** Like `typeof`, but tells null and arrays from objects. */
export const getType: CreateApi = () => (value: unknown) => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};
