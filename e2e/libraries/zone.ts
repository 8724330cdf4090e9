import 'zone.js';
import type { Callback } from '../../bundle/vendors/room/site-code.ts';
import { seen, settled, tell } from '../../bundle/vendors/room/story.ts';
import { chats, talk } from './chats.ts';

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

tell(async () => {
  for (const { id, chat, site } of chats) {
    const load = () => chat.load();
    if (site.loads === 'first') app.run(load);
    site.listenThrough(window, tools, write(id));
    if (site.loads === 'at any time') load();
    if (site.loads === 'by the site') app.run(load);
  }
  await settled();
  await talk();
  for (let wait = 0; wait < 5; wait++) await settled();
  return Zone.current.name;
});
