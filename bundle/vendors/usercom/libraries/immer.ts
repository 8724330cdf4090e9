import { produce } from 'immer';
import { attempt, seen, settled, tell } from '../../room/story.ts';
import { page, usercom } from './globals.ts';
import { forgetLoad } from './visit.ts';

/**
 * Immer freezes what it produces. The real widget starts with that for a visitor whom it does not know, as long as there is
 * no callback in it; later it writes to the argument of each page hit, and throws where that is frozen.
 */
tell(async () => {
  const base = { apiKey: 'Ab12Cd', cart: { items: 0 } };
  const next = (items: number) =>
    produce(base, draft => {
      draft.cart.items = items;
    });
  const chat = usercom({ isKnown: false });
  const talk = async () => {
    chat.open();
    chat.send('Where is my parcel?');
    chat.close();
    await settled();
  };

  page.civchat = next(1);
  chat.load();
  await talk();
  attempt(() => page.UE.pageHit(next(2)));
  await talk();
  page.UE.pageHit({ ...next(3), onOpen: () => seen.push('opened') });
  await talk();
  const withCallback = produce(
    { ...base, onOpen: () => seen.push('never') },
    draft => void draft.cart.items++,
  );
  attempt(() => page.UE.pageHit(withCallback));
  await talk();
  page.UE.resetAuth(next(4));
  forgetLoad(chat);
  await talk();
  return [page.civchat, Object.isFrozen(page.civchat)];
});
