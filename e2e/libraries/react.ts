import { createElement, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { seen, settled, tell } from '../../bundle/vendors/room/story.ts';
import { chats, talk } from './chats.ts';

let mounted = () => {};
const whenMounted = new Promise<void>(resolve => {
  mounted = resolve;
});

/** Effects run twice in strict mode: set, taken back, set again. */
function Chats() {
  const [count, setCount] = useState(0);
  for (const { id, chat, site } of chats) {
    useEffect(
      () =>
        site.mount(window, chat, native => {
          seen.push(`${id} ${native}`);
          setCount(now => now + 1);
        }),
      [],
    );
  }
  useEffect(() => {
    mounted();
    return undefined;
  }, []);
  return createElement('p', null, `${count} events`);
}

tell(async () => {
  for (const { chat, site } of chats) if (site.loads !== 'by the site') chat.load();
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  root.render(createElement(StrictMode, null, createElement(Chats)));
  await whenMounted;
  await settled();
  await talk();
  const text = document.querySelector('main')!.textContent;
  root.unmount();
  await settled();
  for (const { chat, site } of chats) if (site.stays) chat.open();
  return text;
});
