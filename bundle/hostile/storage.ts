import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { countKind, type HostilePage, raise } from './page.ts';
import { knownNative } from './payload.ts';
import { object } from './value.ts';

export const storageKind = 'hostile session storage';

/** Session storage that refuses, or hands out what nobody has put in. */
export function storage(page: HostilePage): unknown {
  const { random } = page;
  const counted = JSON.stringify(`${random.pick(vendorIds)} ${knownNative(page)}`);
  const items = [`{${counted}:3,"__proto__":4}`, 'null', '[', '"text"', '{"a":{"b":1}}', '7'];
  const ways = [
    () => undefined,
    () => ({ getItem: () => raise(page), setItem: () => raise(page) }),
    () => ({ getItem: () => random.pick(items), setItem: () => raise(page) }),
    () => ({ getItem: () => random.pick(items), setItem: () => {} }),
    () => object(page),
  ];
  countKind(page, storageKind);
  return random.pick(ways)();
}
