import 'zone.js';
import { loyjoy, page, seen, settled, tell, usercom, userlike } from './story.ts';

type Callback = (...args: unknown[]) => unknown;

const app = Zone.current.fork({ name: 'app' });
const write = (who: string) => (native: unknown) =>
  void seen.push(`${who} ${native} in ${Zone.current.name}`);

/** Tools of an Angular page pass events on in its zone: in timers, promises and async functions, which are patched. */
const tools: readonly ((earlier: Callback) => Callback)[] = [
  earlier =>
    (...args) =>
      app.run(() => setTimeout(() => earlier(...args))),
  earlier =>
    (...args) =>
      app.run(() => Promise.resolve().then(() => earlier(...args))),
  earlier =>
    async (...args) => {
      await settled();
      await app.run(async () => earlier(...args));
    },
  earlier => app.wrap(earlier as never, 'tool') as unknown as Callback,
];
const chained = (callback: Callback) => tools.reduce((earlier, tool) => tool(earlier), callback);

/** Each tool puts its own function in the place of what it finds there. */
function chain(owner: { [name: string]: unknown }, key: string, callback: Callback) {
  owner[key] = callback;
  for (const tool of tools) owner[key] = tool(owner[key] as Callback);
}

tell(async () => {
  const chats = { userlike: userlike(), usercom: usercom(), loyjoy: loyjoy() };
  const civchat = { apiKey: 'Ab12Cd' };
  chain(page as never, 'userlikeTrackingEvent', write('userlike'));
  chain(civchat as never, 'onOpen', () => write('usercom')('onOpen'));
  page.civchat = civchat;
  app.run(() => chats.usercom.load());
  chats.userlike.load();
  app.run(() => chats.loyjoy.load());
  page.LoyJoy('boot', { process: 'p', eventListeners: [chained(write('loyjoy'))] });
  await settled();
  for (const chat of Object.values(chats)) {
    chat.open();
    chat.send('Where is my parcel?');
    chat.close();
  }
  for (let wait = 0; wait < 5; wait++) await settled();
  return Zone.current.name;
});
