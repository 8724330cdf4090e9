import type { CreateApi } from '../host.ts';

/** The value as a number. */
export const makeNumber: CreateApi = () => (value: unknown) => Number(value);
