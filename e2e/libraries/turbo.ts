import { visit } from '@hotwired/turbo';
import { loyjoy, page, seen, settled, tell, usercom, userlike } from './story.ts';

const chats = { userlike: userlike(), usercom: usercom(), loyjoy: loyjoy() };

/** What the scripts in the body of each page call, which run anew on each visit. */
Object.assign(window, {
  onPage: (path: string) => {
    const earlier = page.userlikeTrackingEvent;
    page.userlikeTrackingEvent = (...args) => {
      seen.push(`${path} userlike ${args[0]}`);
      if (!path.startsWith('/2')) earlier?.(...args);
    };
    const callbacks = { onOpen: () => seen.push(`${path} usercom opened`) };
    page.civchat = { apiKey: 'Ab12Cd', ...callbacks };
    chats.usercom.load();
    page.LoyJoy('remove');
    page.LoyJoy('boot', {
      process: 'p',
      eventListeners: [(native: string) => seen.push(`${path} loyjoy ${native}`)],
    });
  },
});
chats.loyjoy.load();

const go = async (path: string) => {
  const arrived = new Promise(resolve => addEventListener('turbo:load', resolve, { once: true }));
  visit(path);
  await arrived;
  await settled();
  page.UE.pageHit({ apiKey: 'Ab12Cd' });
};

tell(async () => {
  const talk = async () => {
    for (const chat of Object.values(chats)) {
      chat.open();
      chat.send('Where is my parcel?');
      chat.close();
    }
    await settled();
  };
  chats.userlike.load();
  await talk();
  await go('/1');
  await talk();
  await go('/2');
  page.UE.pageHit(page.civchat as object);
  await talk();
  await go('/');
  await talk();
  return [document.title, document.body.textContent];
});
