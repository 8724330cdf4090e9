import type { CreateApi } from '../host.ts';

/** The value as a text. */
export const makeString: CreateApi = () => (value: unknown) => String(value);
