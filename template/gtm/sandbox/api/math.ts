import type { Api } from '../host.ts';

const { abs, ceil, floor, max, min, pow, round, sqrt } = Math;

/** The part of Math that sandboxed code has. */
export const math: Api = () => ({ abs, ceil, floor, max, min, pow, round, sqrt });
