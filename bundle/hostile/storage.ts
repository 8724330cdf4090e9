import { countKind, type HostilePage, raise } from './page.ts';
import { object } from './value.ts';

export const storageKind = 'hostile session storage';

/** Session storage that refuses, hands out what nobody has put in, or does what it shall. */
export function storage(page: HostilePage): unknown {
  const { random } = page;
  const chat = random.pick(page.chats);
  const items = [
    `{"${chat}":{"chat_opened":3,"chat_started":"4","__proto__":5},"__proto__":{"chat_opened":6}}`,
    ...[`{"${chat}":null}`, `{"${chat}":"text"}`, 'null', '[', '"text"', '{"a":{"b":1}}', '7'],
  ];
  const ways = [
    () => undefined,
    () => ({ getItem: () => raise(page), setItem: () => raise(page) }),
    () => ({ getItem: () => random.pick(items), setItem: () => raise(page) }),
    () => ({ getItem: () => random.pick(items), setItem: () => void page.forgotten++ }),
    () => object(page),
    () => {
      const kept = new Map<string, string>();
      return {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => void kept.set(key, text),
      };
    },
  ];
  countKind(page, storageKind);
  return random.pick(ways)();
}
