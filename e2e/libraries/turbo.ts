import { visit } from '@hotwired/turbo';
import { seen, settled, tell } from '../../bundle/vendors/room/story.ts';
import { chats, talk } from './chats.ts';

/** What the scripts in the body of each page call, which run anew on each visit. */
Object.assign(window, {
  onPage: (path: string) => {
    for (const { id, chat, site } of chats) {
      const hear = (native: unknown) => void seen.push(`${path} ${id} ${native}`);
      site.arrive(window, chat, hear, !path.startsWith('/2'));
    }
  },
});

const load = (when: string) => {
  for (const { chat, site } of chats) if (site.loads === when) chat.load();
};

const reportView = (withCallbacks: boolean) => {
  for (const { site } of chats) site.pageView?.(window, withCallbacks);
};

const go = async (path: string) => {
  const arrived = new Promise(resolve => addEventListener('turbo:load', resolve, { once: true }));
  visit(path);
  await arrived;
  await settled();
  reportView(false);
};

load('first');
tell(async () => {
  load('at any time');
  await talk();
  await go('/1');
  await talk();
  await go('/2');
  reportView(true);
  await talk();
  await go('/');
  await talk();
  return [document.title, document.body.textContent];
});
