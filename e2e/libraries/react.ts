import { createElement, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loyjoy, page, seen, settled, tell, usercom, userlike } from './story.ts';

const chats = { userlike: userlike(), usercom: usercom(), loyjoy: loyjoy() };

/** A callback that chains what it finds, and puts that back when it goes. */
function useUserlike(hear: (native: string) => void) {
  useEffect(() => {
    const earlier = page.userlikeTrackingEvent;
    page.userlikeTrackingEvent = (...args) => {
      hear(String(args[0]));
      return earlier?.(...args);
    };
    return () => {
      page.userlikeTrackingEvent = earlier;
    };
  }, []);
}

function useUsercom(hear: (native: string) => void) {
  useEffect(() => {
    page.civchat = { apiKey: 'Ab12Cd', onLoad: () => hear('onLoad'), onOpen: () => hear('onOpen') };
    chats.usercom.load();
    return () => page.UE.destroy();
  }, []);
}

function useLoyjoy(hear: (native: string) => void) {
  useEffect(() => {
    page.LoyJoy('boot', { process: 'p', eventListeners: [(native: string) => hear(native)] });
    return () => page.LoyJoy('remove');
  }, []);
}

/** Effects run twice in strict mode: set, taken back, set again. */
function Chats() {
  const [count, setCount] = useState(0);
  const hear = (chat: string) => (native: string) => {
    seen.push(`${chat} ${native}`);
    setCount(now => now + 1);
  };
  useUserlike(hear('userlike'));
  useUsercom(hear('usercom'));
  useLoyjoy(hear('loyjoy'));
  return createElement('p', null, `${count} events`);
}

tell(async () => {
  chats.loyjoy.load();
  chats.userlike.load();
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  root.render(createElement(StrictMode, null, createElement(Chats)));
  await settled();
  for (const chat of Object.values(chats)) {
    chat.open();
    chat.send('Where is my parcel?');
    chat.close();
  }
  await settled();
  const text = document.querySelector('main')!.textContent;
  root.unmount();
  await settled();
  chats.userlike.open();
  return text;
});
