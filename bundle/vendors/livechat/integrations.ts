/**
 * How sites integrate LiveChat: written here, after what the vendor documents, what its packages for frameworks do and
 * what public pages do.
 */
import type { Form, Forms } from '../room/integrations.ts';

const src = 'https://cdn.livechatinc.com/tracking.js';
const object = `
  function widgetObject() {
    const handle = method => function () {
      const call = [method, [].slice.call(arguments)];
      return api._h ? api._h.apply(null, call) : api._q.push(call);
    };
    const api = {
      _q: [], _h: null, _v: '2.0',
      on: handle('on'), once: handle('once'), off: handle('off'), call: handle('call'),
      get() {
        if (!api._h) throw new Error('too early');
        return handle('get').apply(null, arguments);
      },
      init() {
        const script = document.createElement('script');
        script.async = true;
        script.src = '${src}';
        document.head.append(script);
        return script;
      },
    };
    return api;
  }`;
const config = 'window.__lc = window.__lc || {}; window.__lc.license = 4471902;';
const snippet = `<script>
        ${object} ${config}
        window.LiveChatWidget = window.LiveChatWidget || widgetObject();
        if (!window.__lc.asyncInit) LiveChatWidget.init();
      </script>`;

const visit = `
  widget.open();
  widget.send('Where is my parcel?');
  widget.reply('Let me have a look.');
  widget.close();`;

const again = [
  ...['visibility_changed|maximized', 'new_event|customer'],
  ...['new_event|agent', 'visibility_changed|minimized'],
];
const visited = [
  ...['visibility_changed|maximized', 'customer_status_changed', 'new_event|first'],
  ...['new_event|agent', 'visibility_changed|minimized'],
];
/** The chat tells a late listener at once that it is ready. */
const all = { heard: ['ready', ...visited] };
const rest = { ...all, problems: ['loaded_late'] } as const;

const forms: readonly Form[] = [
  {
    description: 'the snippet of the vendor',
    page: snippet,
    above: all,
    after: rest,
  },
  {
    description: 'listeners of the site stand below the snippet, before the chat is there',
    page: `${snippet}<script>
        for (const name of ['ready', 'new_event', 'visibility_changed']) {
          LiveChatWidget.on(name, function (data) { saw(name, this === window || this === undefined, data); });
        }
      </script>`,
    above: all,
    after: rest,
  },
  {
    description: 'the chat waits until a button of the site starts it, and opens at once',
    page: `<script>window.__lc = { asyncInit: true };</script>${snippet}<script>
        function startChat() {
          LiveChatWidget.call('maximize');
          LiveChatWidget.init();
        }
      </script>`,
    arrive: ['startChat()'],
    above: { heard: ['ready', 'visibility_changed|maximized', ...visited] },
    after: rest,
  },
  {
    description: 'a component of a framework mounts, listens, unmounts and mounts again',
    page: `<script>${object}
        let script;
        const onNewEvent = event => saw('new_event', event.author.type);
        function mount() {
          ${config}
          window.LiveChatWidget = window.LiveChatWidget || widgetObject();
          LiveChatWidget.on('new_event', onNewEvent);
          window.LC_API = window.LC_API || {};
          window.LC_API.on_after_load = () => saw('loaded');
          script = LiveChatWidget.init();
        }
        function unmount() {
          script.remove();
          LiveChatWidget.call('destroy');
        }
      </script>`,
    arrive: ['mount()'],
    next: [visit, 'unmount()', 'mount()', visit],
    // A conversation that goes on is told again.
    above: { heard: [...all.heard, 'ready', 'customer_status_changed', ...again] },
    after: { ...rest, heard: [...all.heard, 'ready', 'customer_status_changed', ...again] },
  },
  {
    description: 'a component takes its listeners back and gives others with each rendering',
    page: `${snippet}<script>
        let last;
        function render(nth) {
          if (last) LiveChatWidget.off('new_event', last);
          last = event => saw(nth, event.author.type);
          LiveChatWidget.on('new_event', last);
        }
        render(1);
        render(2);
      </script>`,
    next: [visit, 'render(3)', 'widget.reply("It arrives tomorrow.")'],
    above: { heard: [...all.heard, 'new_event|agent'] },
    after: { ...rest, heard: [...all.heard, 'new_event|agent'] },
  },
  {
    description: 'a recipe for the tag manager pushes what it hears, with the e-mail address of the visitor',
    page: `<script>window.dataLayer = window.dataLayer || [];</script>${snippet}<script>
        LiveChatWidget.on('ready', ({ customerData }) => {
          dataLayer.push({ event: 'livechat_ready', email: customerData.email });
        });
        LiveChatWidget.on('form_submitted', ({ type }) => dataLayer.push({ event: 'livechat_' + type }));
        LiveChatWidget.on('rating_submitted', rating => dataLayer.push({ event: 'livechat_rating', rating }));
      </script>`,
    next: ['widget.fillForm("prechat")', visit, 'widget.rate("bad")', 'widget.fillForm("ticket")'],
    above: {
      heard: [
        ...['ready', 'form_submitted|prechat', ...visited],
        ['rating_submitted', { chat_score: 0, chat_scale: 'thumb' }],
        'form_submitted|ticket',
      ],
    },
    after: {
      ...rest,
      heard: [
        ...['ready', 'form_submitted|prechat', ...visited],
        ['rating_submitted', { chat_score: 0, chat_scale: 'thumb' }],
        'form_submitted|ticket',
      ],
    },
  },
  {
    description: 'a tag of a tag manager brings the snippet, listens and opens the chat when it is ready',
    page: `<script>
        function fireTag() {
          const tag = document.createElement('script');
          tag.text = ${JSON.stringify(`${object} ${config}
            window.LiveChatWidget = window.LiveChatWidget || widgetObject();
            LiveChatWidget.init();
            LiveChatWidget.once('ready', () => LiveChatWidget.call('maximize'));`)};
          document.head.append(tag);
        }
      </script>`,
    arrive: ['fireTag()'],
    above: { heard: ['ready', 'visibility_changed|maximized', ...visited] },
    after: rest,
  },
  {
    description: 'a consent tool loads the chat a minute later',
    page: `<script>${object}
        const services = {
          livechat() {
            ${config}
            window.LiveChatWidget = window.LiveChatWidget || widgetObject();
            LiveChatWidget.init();
          },
        };
        const accept = key => setTimeout(services[key], 60000);
      </script>`,
    arrive: [`accept('livechat')`, 60_000],
    above: all,
    after: rest,
  },
  {
    description: 'a wrapper asks whether the name is in the window before it subscribes',
    page: `<script>
        function subscribe() {
          if (!('LiveChatWidget' in window)) return saw('not there');
          LiveChatWidget.on('new_event', ({ author }) => saw(author.type));
        }
        subscribe();
      </script>${snippet}<script>subscribe();</script>`,
    above: all,
    after: rest,
  },
  {
    description: 'the snippet stands on the page twice, and the second leaves the first in its place',
    page: `${snippet}<script>
        const first = LiveChatWidget;
      </script>${snippet}<script>
        saw(LiveChatWidget === first);
      </script>`,
    above: all,
    after: rest,
  },
  {
    description: 'the chat greets the visitor, who presses a button in its message',
    page: `${snippet}<script>
        LiveChatWidget.on('greeting_displayed', greeting => saw('greeting', greeting.id));
        LiveChatWidget.on('rich_message_button_clicked', button => saw('button', button.postbackId));
      </script>`,
    next: ['widget.greet()', 'widget.press()', `LiveChatWidget.call('hide')`],
    above: {
      heard: [
        ...['ready', 'greeting_displayed', 'new_event', 'rich_message_button_clicked'],
        ...['customer_status_changed', 'new_event|first', 'visibility_changed|hidden'],
      ],
    },
    after: {
      problems: ['loaded_late'],
      heard: [
        ...['ready', 'greeting_displayed', 'new_event', 'rich_message_button_clicked'],
        ...['customer_status_changed', 'new_event|first', 'visibility_changed|hidden'],
      ],
    },
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    customer_status_changed: ['chat_started'],
    'form_submitted|prechat': ['chat_answered'],
    'form_submitted|ticket': ['chat_lead'],
    greeting_displayed: ['chat_offered'],
    new_event: ['chat_activity'],
    'new_event|agent': ['chat_message_received'],
    'new_event|customer': ['chat_message_sent'],
    'new_event|first': ['chat_engaged', 'chat_message_sent'],
    rating_submitted: ['chat_rated'],
    ready: ['chat_ready'],
    rich_message_button_clicked: ['chat_answered'],
    'visibility_changed|hidden': ['chat_hidden'],
    'visibility_changed|maximized': ['chat_opened'],
    'visibility_changed|minimized': ['chat_closed'],
  },
  shows: { chat_vendor: 'livechat', chat_operator_id: undefined },
};
