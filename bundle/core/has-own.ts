import { getOwnPropertyDescriptor } from './language.ts';

/** Whether an object itself has a key: a page may have put names on Object.prototype. */
export const hasOwn = (object: object, key: string) => !!getOwnPropertyDescriptor(object, key);
