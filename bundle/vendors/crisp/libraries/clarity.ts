import { chatOn, seen, settled, tell } from '../../room/story.ts';
import { simulate } from '../simulator.ts';

interface Page {
  $crisp: { push(command: readonly unknown[]): unknown };
  clarity(verb: 'time' | 'queue' | 'register', given?: unknown): unknown;
}

const page = window as unknown as Page;

/** What the agent asks of its core: the time, a place for what it has heard, and to be told when it shall stop. */
let stop: unknown;
page.clarity = (verb, given) => {
  if (verb === 'time') return 0;
  if (verb === 'queue') seen.push(`clarity ${JSON.stringify(given)}`);
  else stop = given;
  return undefined;
};

/**
 * The agent of `clarity-js` registers its listeners when it comes, so those of the site fall silent, and with those that the
 * site registers later its own do. All that is as without us.
 */
tell(async () => {
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
  (stop as () => void)();
  await talk();
  return typeof stop;
});
