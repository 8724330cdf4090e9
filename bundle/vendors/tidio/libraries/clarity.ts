import { clarityCore } from '../../room/clarity.ts';
import { chatOn, seen, settled, tell } from '../../room/story.ts';
import type { TidioApi } from '../api.ts';
import { simulate } from '../simulator.ts';

const page = window as unknown as { readonly tidioChatApi: TidioApi };

/**
 * The agent of `clarity-js` asks the object of the chat, which is there before the chat is ready, and never takes its
 * listeners away. It has none where the chat has not come, and none in the object of a chat that comes again.
 */
tell(async () => {
  const stop = clarityCore();
  const chat = chatOn('tidio', simulate);
  const talk = async () => {
    chat.open();
    chat.send('Where is my parcel?');
    chat.reply('Let me have a look.');
    chat.close();
    await settled();
  };

  chat.load();
  for (const native of ['open', 'messageFromVisitor', 'messageFromOperator']) {
    page.tidioChatApi.on(native, () => seen.push(`site ${native}`));
  }
  await talk();
  // @ts-expect-error It has no types: it is a script of its own.
  await import('clarity-js/build/dynamic/clarity.tidio.js');
  await talk();
  chat.unload();
  chat.load();
  await talk();
  stop();
  await talk();
  return page.tidioChatApi.readyEventWasFired;
});
