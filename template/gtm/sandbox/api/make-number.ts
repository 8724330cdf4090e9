import type { Api } from '../host.ts';

/** The value as a number. */
export const makeNumber: Api = () => (value: unknown) => Number(value);
