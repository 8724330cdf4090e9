/** A page's own bundle with the vendor's npm package, as a component of a framework uses it. */
import { Crisp } from 'crisp-sdk-web';
import type { LoaderApp } from '../../room/published-loader.ts';
import { settled } from '../../room/story.ts';
import type { CrispWidget } from '../simulator.ts';

const page = window as unknown as { chat: CrispWidget; seen?: unknown[] };

/** What the site hears, and whether anything of it is made by this page. */
const hear = (native: string) =>
  function (this: unknown, data?: unknown) {
    page.seen?.push([native, !(data instanceof Object), this === undefined]);
  };

function register(): void {
  Crisp.session.onLoaded(hear('session:loaded'));
  Crisp.chat.onChatOpened(hear('chat:opened'));
  Crisp.chat.onChatInitiated(hear('chat:initiated'));
  Crisp.message.onMessageSent(hear('message:sent'));
  Crisp.message.onMessageReceived(hear('message:received'));
  Crisp.chat.onChatClosed(hear('chat:closed'));
}

function takeBack(): void {
  Crisp.session.offLoaded();
  Crisp.chat.offChatOpened();
  Crisp.chat.offChatInitiated();
  Crisp.message.offMessageSent();
  Crisp.message.offMessageReceived();
  Crisp.chat.offChatClosed();
}

const app: LoaderApp = {
  mount: async () => {
    if (page.seen) register();
    if (!Crisp.isCrispInjected()) Crisp.configure('5f0c2e1a-7b3d-4c11-9a51-d0c4e1f27a10');
    while (!window.$crisp.is) await settled();
  },
  unmount: takeBack,
  visit: async () => {
    Crisp.chat.open();
    Crisp.message.sendText('Where is my parcel?');
    page.chat.reply('Let me have a look.');
    Crisp.chat.close();
    await settled();
  },
};

Object.assign(window, { app });
