/** A visit of a page whose `civchat` is an object of a library: page views and a logout included. */
import { attempt, settled } from '../../room/story.ts';
import type { UsercomWidget } from '../simulator.ts';
import { page, usercom } from './globals.ts';

/** The widget calls `onLoad` again after a logout; it was there all the time, so that is not told. */
export function forgetLoad({ fired }: UsercomWidget): void {
  (fired as string[]).splice(fired.lastIndexOf('onLoad'), 1);
}

/**
 * The visitor opens, writes and closes, before and after each way in which the widget takes new callbacks. `given` makes
 * such an object of the library with callbacks, `bare` one without.
 */
export async function visit(given: () => object, bare: () => object): Promise<void> {
  const chat = usercom({ isKnown: false });
  const talk = async () => {
    chat.open();
    chat.reply('Hello');
    chat.send('Where is my parcel?');
    chat.close();
    await settled();
  };
  page.civchat = given();
  chat.load();
  await talk();
  for (const argument of [() => page.civchat as object, given, bare]) {
    attempt(() => page.UE.pageHit(argument()));
    await talk();
  }
  page.civchat = given();
  page.UE.resetAuth({ apiKey: 'Ab12Cd' });
  forgetLoad(chat);
  await talk();
  page.UE.destroy();
  chat.load();
  await talk();
}
