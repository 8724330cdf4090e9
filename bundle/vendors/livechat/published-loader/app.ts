/** A page's own bundle with the vendor's npm package, as its guide and its packages for frameworks use it. */
import { createWidget, type EventHandlers, lcOnInit, type WidgetInstance } from '@livechat/widget-core';
import type { LoaderApp } from '../../room/published-loader.ts';
import { settled } from '../../room/story.ts';
import type { LiveChatWidget } from '../simulator.ts';

const page = window as unknown as {
  chat: LiveChatWidget;
  seen?: unknown[];
  LiveChatWidget: { on(name: string, listener: () => void): void };
};

let widget: WidgetInstance | undefined;

/** What the site hears, and whether anything of it is made by this page. */
const hear = (native: string) => (data: unknown) =>
  page.seen?.push([native, !(data instanceof Object), true]);

const handlers: EventHandlers = {
  onNewEvent: hear('new_event'),
  onFormSubmitted: hear('form_submitted'),
  onRatingSubmitted: hear('rating_submitted'),
  onVisibilityChanged: hear('visibility_changed'),
  onCustomerStatusChanged: hear('customer_status_changed'),
};

// As the hooks of the packages for frameworks do: at once if the name is in the window, whatever stands there.
lcOnInit(() => page.LiveChatWidget.on('ready', () => {}));

const app: LoaderApp = {
  mount: async () => {
    await new Promise<void>(resolve => {
      const onReady = (data: unknown) => {
        hear('ready')(data);
        resolve();
      };
      widget = createWidget({ license: '4471902', ...(page.seen && handlers), onReady });
      widget.init();
    });
    await settled();
  },
  unmount: () => {
    widget?.destroy();
    widget = undefined;
  },
  visit: async () => {
    const { chat } = page;
    chat.open();
    chat.send('Where is my parcel?');
    chat.reply('Let me have a look.');
    chat.send('Thank you!');
    chat.rate('good');
    chat.close();
    await settled();
  },
};

Object.assign(window, { app });
