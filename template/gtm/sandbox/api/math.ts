import type { CreateApi } from '../host.ts';

const { abs, ceil, floor, max, min, pow, round, sqrt } = Math;

/** The part of Math that sandboxed code has. */
export const math: CreateApi = () => ({ abs, ceil, floor, max, min, pow, round, sqrt });
