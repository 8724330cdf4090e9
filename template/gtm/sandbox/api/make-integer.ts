import type { CreateApi } from '../host.ts';

/** The nearest integer, or 0 for what is no number. */
export const makeInteger: CreateApi = () => (value: unknown) => Math.round(Number(value)) || 0;
