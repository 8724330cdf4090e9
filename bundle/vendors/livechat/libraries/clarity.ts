import { clarityCore } from '../../room/clarity.ts';
import { chatOn, seen, settled, tell } from '../../room/story.ts';
import { type LiveChatApi, simulate, snippet } from '../simulator.ts';

const page = window as unknown as { readonly LiveChatWidget?: LiveChatApi };

/** The agent of `clarity-js` subscribes beside the site, and once more only where it is started again. */
tell(async () => {
  const stop = clarityCore();
  const chat = chatOn('livechat', simulate);
  const register = (who: string) => {
    for (const native of ['ready', 'visibility_changed', 'new_event']) {
      snippet(window).on(native, () => seen.push(`${who} ${native}`));
    }
  };
  const talk = async () => {
    chat.open();
    chat.send('Where is my parcel?');
    chat.reply('Let me have a look.');
    chat.change('offline');
    chat.close();
    await settled();
  };

  register('site');
  const { start } = await import('@clarity-agents/livechat');
  start();
  chat.load();
  await talk();
  // The page takes the chat away, and brings it back.
  snippet(window).call('destroy');
  register('site again');
  await settled();
  chat.load();
  await talk();
  start();
  await talk();
  stop();
  await talk();
  return typeof page.LiveChatWidget;
});
