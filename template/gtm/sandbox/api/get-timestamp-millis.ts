import type { CreateApi } from '../host.ts';

/** Milliseconds since 1970. */
export const getTimestampMillis: CreateApi = () => () => Date.now();
