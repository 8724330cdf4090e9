/** What a hostile page reads and writes. */
import { type HostilePage, touch } from './page.ts';
import type { Bag } from './realm.ts';

export const read = (page: HostilePage, owner: Bag, key: PropertyKey): unknown =>
  touch(page, () => owner[key]);

export const write = (page: HostilePage, owner: object, key: PropertyKey, next: unknown): void =>
  void touch(page, () => Reflect.set(owner, key, next));

/** Puts a property on an object, past setters of prototypes, as far as it lets itself be put there. */
export function define(owner: object, key: PropertyKey, value: unknown): void {
  if (Reflect.getOwnPropertyDescriptor(owner, key)?.configurable === false) return;
  Reflect.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}
