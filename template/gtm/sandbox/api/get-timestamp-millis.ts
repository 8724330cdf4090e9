import type { Api } from '../host.ts';

/** Milliseconds since 1970. */
export const getTimestampMillis: Api = () => () => Date.now();
