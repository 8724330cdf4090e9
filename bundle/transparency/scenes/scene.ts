/** What a site and its chat do to each other, one vendor's way. */
import type fc from 'fast-check';
import type { FakePage } from '../../core/fake-page.ts';
import type { Diary } from '../diary.ts';

export interface Scene<Act> {
  /** One thing that the site, its visitor or the chat does. */
  readonly act: fc.Arbitrary<Act>;
  /** Does such things on one page. */
  live(page: FakePage, diary: Diary): (act: Act) => void;
}

/** Calls a function of the site as a chat does, and writes down what it is answered. */
export function call(diary: Diary, callback: unknown, self: unknown, args: readonly unknown[]): void {
  let result: unknown;
  try {
    if (typeof callback === 'function') result = Reflect.apply(callback, self, args);
  } catch (error) {
    diary.write('the chat catches', error);
    return;
  }
  diary.write('the chat gets back', result);
}

/** The scene of some chat, whichever it is. */
// biome-ignore lint/suspicious/noExplicitAny: whoever loops over chats hands each only what it has given itself.
export type AnyScene = Scene<any>;
