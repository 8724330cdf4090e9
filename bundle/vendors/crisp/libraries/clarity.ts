import { clarityCore } from '../../room/clarity.ts';
import { chatOn, seen, settled, tell } from '../../room/story.ts';
import { simulate } from '../simulator.ts';

interface Page {
  $crisp: { push(command: readonly unknown[]): unknown };
}

const page = window as unknown as Page;

/**
 * The agent of `clarity-js` registers its listeners when it comes, so those of the site fall silent, and with those that the
 * site registers later its own do. All that is as without us.
 */
tell(async () => {
  const stop = clarityCore();
  const chat = chatOn('crisp', simulate);
  const register = (who: string) => {
    for (const native of ['chat:opened', 'message:sent', 'message:received']) {
      page.$crisp.push(['on', native, () => seen.push(`${who} ${native}`)]);
    }
  };
  const talk = async () => {
    chat.open();
    chat.send('Where is my parcel?');
    chat.reply('Let me have a look.');
    chat.close();
    await settled();
  };

  Object.assign(page, { $crisp: [] });
  register('site');
  chat.load();
  await talk();
  // @ts-expect-error It has no types: it is a script of its own.
  await import('clarity-js/build/dynamic/clarity.crisp.js');
  await talk();
  register('site again');
  await talk();
  stop();
  await talk();
  return Array.isArray(page.$crisp);
});
