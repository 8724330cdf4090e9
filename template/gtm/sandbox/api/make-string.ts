import type { Api } from '../host.ts';

/** The value as a text. */
export const makeString: Api = () => (value: unknown) => String(value);
