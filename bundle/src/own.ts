import { apply } from './language.ts';

// A page may replace it later.
const { hasOwnProperty: has } = Object.prototype;

/** Whether an object itself has a key: a page may have put names on Object.prototype. */
export const own = (object: object, key: string) => apply(has, object, [key]) as boolean;
