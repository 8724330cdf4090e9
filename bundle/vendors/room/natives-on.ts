import { type FakePage, recordsOf } from '../../core/fake-page.ts';

/** Names of the native events that have become records on a page, for tests of captures. */
export const nativesOn = async (page: FakePage): Promise<string[]> =>
  (await recordsOf(page)).map(({ chat_native_event }) => chat_native_event);
