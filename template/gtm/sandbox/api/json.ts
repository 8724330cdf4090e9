import type { CreateApi } from '../host.ts';

/** Reads and writes JSON; what cannot be read is undefined. */
export const json: CreateApi = () => ({
  parse: (text: unknown) => {
    try {
      return JSON.parse(String(text)) as unknown;
    } catch {
      return undefined;
    }
  },
  stringify: (value: unknown) => JSON.stringify(value),
});
