/** How sites integrate Userlike: written here, after what the vendor documents and what public pages do. */
import type { Form, Forms } from '../room/integrations.ts';

const src = `https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/${'5f0c'.repeat(16)}.js`;
const tag = `<script async src="${src}"></script>`;
const blockingTag = `<script src="${src}"></script>`;
const addTag = `
  function addChat() {
    const script = document.createElement('script');
    script.async = true;
    script.src = '${src}';
    document.head.append(script);
    return script;
  }`;

/** A tool that hands out a function of its own around whatever is set. */
const tool = (configurable: boolean) => `
  {
    let current = window.userlikeTrackingEvent;
    Object.defineProperty(window, 'userlikeTrackingEvent', {
      configurable: ${configurable},
      get: () => function () {
        saw('tool', arguments[0]);
        return current && current.apply(this, arguments);
      },
      set: callback => { current = callback; },
    });
  }`;

/** A component with a callback of its own; `takeBack` is what becomes of that on unmount. */
const component = (takeBack: string) => `<script>${addTag}
        let script;
        function mount() {
          window.userlikeTrackingEvent = name => saw('component', name);
          script = addChat();
        }
        function unmount() {
          script.remove();
          widget.unload();
          ${takeBack}
        }
      </script>`;

const visit = `
  widget.open();
  widget.send('Where is my parcel?');
  widget.operatorReply('Let me have a look.');
  widget.close();`;

const again = [
  'chat_window_maximized',
  'message_operator_terminating',
  'message_client_terminating',
  'chat_window_minimized',
];
const visited = ['chat_window_maximized', 'contact_first_message', 'chat_connected', ...again.slice(1)];
const all = { heard: ['button_displayed', ...visited] };
/** What came before the script is lost. */
const rest = { heard: visited, problems: ['loaded_late'] } as const;

const forms: readonly Form[] = [
  {
    description: 'a callback above the tag pushes each event',
    page: `<script>
        window.dataLayer = window.dataLayer || [];
        userlikeTrackingEvent = function (name, global, session) {
          dataLayer.push({ event: 'userlike', action: name, widget: global.widget_id, chat: session.chat_id });
        };
      </script>${tag}`,
    above: all,
    after: rest,
  },
  {
    description: 'no callback at all',
    page: tag,
    above: all,
    after: rest,
  },
  {
    description: 'a second tool chains the callback, and a third one the second',
    page: `<script>
        window.userlikeTrackingEvent = function (name) {
          saw('first', name, this === window, arguments.length);
          return name.length;
        };
      </script>
      <script>
        for (const tool of ['second', 'third']) {
          const before = window.userlikeTrackingEvent;
          window.userlikeTrackingEvent = function () {
            const result = before && before.apply(this, arguments);
            saw(tool, this === window, result);
            return result;
          };
        }
      </script>${tag}`,
    next: [
      visit,
      `const before = window.userlikeTrackingEvent;
      window.userlikeTrackingEvent = (...args) => saw('fourth', before(...args));`,
      visit,
    ],
    above: { heard: [...all.heard, ...again] },
    after: { ...rest, heard: [...visited, ...again] },
  },
  {
    description: 'a later tool overwrites the callback without asking',
    page: `<script>userlikeTrackingEvent = name => saw('shop', name)</script>${tag}`,
    next: [visit, `userlikeTrackingEvent = name => saw('agency', name)`, visit],
    above: { heard: [...all.heard, ...again] },
    after: { ...rest, heard: [...visited, ...again] },
  },
  {
    description: 'a tag manager sets the callback at DOM Ready, after the first events',
    page: `<script>
        window.dataLayer = window.dataLayer || [];
        document.addEventListener('DOMContentLoaded', () => {
          window.userlikeTrackingEvent = (name, { widget_lang }, { operator_name = 'nobody' }) => {
            dataLayer.push({ event: 'chat', category: 'Userlike', action: name, label: operator_name, widget_lang });
          };
        });
      </script>${blockingTag}`,
    above: all,
    after: rest,
  },
  {
    description: 'a tag manager sets the callback at Window Loaded and filters',
    page: `<script>
        window.addEventListener('load', function () {
          var wanted = { chat_window_maximized: 'open', contact_first_message: 'lead' };
          window.userlikeTrackingEvent = function (name) {
            if (wanted[name]) saw('conversion', wanted[name]);
          };
        });
      </script>${tag}`,
    above: all,
    after: rest,
  },
  {
    description: 'an analytics integration sets the callback in the load event of the script it adds',
    page: `<script>${addTag}
        window.userlikeData = { custom: { analytics: { plan: 'basic' } } };
        const titles = {
          contact_first_message: 'Conversation Started',
          message_operator_terminating: 'Message Sent',
          message_client_terminating: 'Message Received',
        };
        function integrate() {
          addChat().onload = () => {
            window.userlikeTrackingEvent = (name, global, session) => {
              if (titles[name]) saw('track', titles[name], { agent: session.operator_id });
            };
            saw('ready', typeof window.userlike);
          };
        }
      </script>`,
    arrive: ['integrate()'],
    above: all,
    after: rest,
  },
  {
    description: 'a function declaration stands above a blocking tag',
    page: `<script>
        function userlikeTrackingEvent(name, global) {
          saw(name, global.widget_lang);
        }
      </script>${blockingTag}`,
    // The declaration takes the hook away until the page is parsed.
    above: { heard: visited, problems: ['hook_replaced'] },
    after: rest,
  },
  {
    description: 'a module sets the callback',
    page: `<script type="module">
        const names = new Set();
        globalThis.userlikeTrackingEvent = name => {
          if (names.has(name)) return;
          names.add(name);
          saw('first time', name);
        };
      </script>${blockingTag}`,
    next: [visit, visit],
    above: { heard: [...all.heard, ...again] },
    after: { ...rest, heard: [...visited, ...again] },
  },
  {
    description: 'a component mounts, unmounts and mounts again, and takes its callback back with undefined',
    page: component('window.userlikeTrackingEvent = undefined;'),
    arrive: ['mount()', 'unmount()', 'mount()'],
    next: [visit, 'unmount()', 'mount()', visit],
    above: { heard: ['button_displayed', ...all.heard, 'button_displayed', ...again] },
    after: { ...rest, heard: [...visited, 'button_displayed', ...again] },
  },
  {
    description: 'a component deletes its callback on every unmount',
    page: component('delete window.userlikeTrackingEvent;'),
    arrive: ['mount()', 'unmount()', 'mount()', 500],
    // The hook goes with the property, and comes back with the next look at the page.
    above: { ...all, problems: ['hook_replaced'] },
    after: rest,
  },
  {
    description: 'a component deletes its callback a minute later, when its route is left, and comes back',
    page: component('delete window.userlikeTrackingEvent;'),
    arrive: ['mount()'],
    next: [visit, 60_000, 'unmount()', 'mount()', 15_000, visit],
    // The chat's file loads again with the route, and our script looks at the page after each file.
    above: { heard: [...all.heard, ...again], problems: ['hook_replaced'] },
    after: { heard: [...visited, ...again], problems: ['loaded_late', 'hook_replaced'] },
  },
  {
    description:
      'a loader of one hash route brings the chat, and takes its elements away when the route is left',
    page: `<script>${addTag}
        window.userlikeTrackingEvent = name => saw(location.hash, name);
        let script;
        window.addEventListener('hashchange', () => {
          if (location.hash === '#contact') {
            if (window.userlike) return;
            script = addChat();
          } else if (script) {
            script.remove();
            widget.unload();
          }
        });
      </script>`,
    arrive: [`location.hash = '#contact'`],
    next: [visit, `location.hash = '#cart'`, `location.hash = '#contact'`, visit],
    above: { heard: [...all.heard, 'button_displayed', ...again] },
    after: { ...rest, heard: [...visited, 'button_displayed', ...again] },
  },
  {
    description: 'two loaders look for the chat before they add it',
    page: `<script>${addTag}
        function load(from) {
          if (window.userlike) return saw(from, 'is there already');
          saw(from, 'loads', typeof window.userlike);
          addChat();
        }
        userlikeTrackingEvent = name => saw(name);
      </script>`,
    arrive: [`load('header')`, `load('footer')`],
    above: all,
    after: rest,
  },
  {
    description: 'a consent tool with a list of services loads the chat after a click',
    page: `<script>${addTag}
        const banner = { user: {}, services: {}, jobs: [] };
        banner.services.userlike = () => {
          if (banner.user.userlikeKey === undefined) return;
          window.userlikeTrackingEvent = (name, global) => saw(name, global);
          addChat();
        };
        banner.accept = () => banner.jobs.forEach(job => banner.services[job]());
        banner.user.userlikeKey = '5f0c';
        banner.jobs.push('userlike');
      </script>`,
    arrive: ['banner.accept()'],
    above: all,
    after: rest,
  },
  {
    description: 'a consent tool wakes scripts that were blocked by their type',
    page: `<script type="text/plain" data-consent="chat">
        var userlikeTrackingEvent = function (name) { saw(name, this === window); };
      </script>
      <script type="text/plain" data-consent="chat" src="${src}"></script>
      <script>
        function accept() {
          document.querySelectorAll('[data-consent]').forEach(blocked => {
            const script = document.createElement('script');
            script.text = blocked.text;
            if (blocked.src) script.src = blocked.src;
            blocked.replaceWith(script);
          });
        }
      </script>`,
    arrive: ['accept()'],
    above: all,
    after: rest,
  },
  {
    description: 'a button of the site stands for the chat, and loads it at the first click',
    page: `<script>${addTag}
        userlikeTrackingEvent = name => saw(name);
        function talk() {
          addChat();
          const poll = setInterval(() => {
            if (typeof userlike !== 'object') return saw('not yet');
            clearInterval(poll);
            userlike.userlikeStartChat();
          }, 100);
        }
      </script>`,
    arrive: ['talk()'],
    next: [100, visit],
    above: { heard: ['button_displayed', 'chat_window_maximized', 'chat_started', ...visited] },
    after: { ...rest, heard: ['chat_window_maximized', 'chat_started', ...visited] },
  },
  {
    description: 'the site hands its basket over when the chat is ready, and asks for the button',
    page: `<script>
        window.userlikeReady = function () {
          saw('ready', this === window);
          userlike.setData({ basket: { total: 59.9, currency: 'EUR' } });
          userlike.userlikeShowButton();
        };
        window.userlikeTrackingEvent = (name, global, { custom_data }) => saw(name, custom_data);
      </script>${tag}`,
    settings: { customKeys: ['basket.total'] },
    above: {
      heard: ['button_displayed', ...all.heard].map(native => [native, { chat_custom_basket_total: 59.9 }]),
    },
    after: { ...rest, heard: visited.map(native => [native, { chat_custom_basket_total: 59.9 }]) },
  },
  {
    description: 'a logger writes everything to the console',
    page: `<script>
        function log() { console.log.apply(console, ['Userlike:'].concat([].slice.call(arguments))); }
        window.userlikeTrackingEvent = log;
      </script>${tag}`,
    above: all,
    after: rest,
  },
  {
    description: 'the callback reads an operator who is not there yet, and throws',
    page: `<script>
        userlikeTrackingEvent = function (name, global, session) {
          saw(name, session.operator_id.toString());
        };
      </script>${tag}`,
    above: all,
    after: rest,
  },
  {
    description: 'the callback is bound to a tracker, asynchronous, and rejects',
    page: `<script>
        class Tracker {
          prefix = 'tracker';
          async take(name, global, session) {
            saw(this.prefix, name);
            await null;
            if (!session.operator_id) throw new Error('Nobody has taken ' + name);
          }
        }
        const tracker = new Tracker();
        window.userlikeTrackingEvent = tracker.take.bind(tracker);
      </script>${tag}`,
    above: all,
    after: rest,
  },
  {
    description: 'the site tries its callback with a name alone',
    page: `<script>
        window.userlikeTrackingEvent = function (name, global, session) {
          saw(name, arguments.length, global && global.widget_id, session && session.chat_id);
          return name === 'chat_started';
        };
      </script>${tag}`,
    next: [visit, `saw('returned', userlikeTrackingEvent('chat_started'))`],
    above: { heard: [...all.heard, ['chat_started', { chat_widget_id: undefined }]] },
    after: { ...rest, heard: [...visited, ['chat_started', { chat_widget_id: undefined }]] },
  },
  {
    description: 'the callback is taken away when the visitor objects, and comes back later',
    page: `<script>
        const track = name => saw(name);
        window.userlikeTrackingEvent = track;
      </script>${tag}`,
    next: ['userlikeTrackingEvent = null', visit, 'userlikeTrackingEvent = track', visit],
    above: { heard: [...all.heard, ...again] },
    after: { ...rest, heard: [...visited, ...again] },
  },
  {
    description: 'a router of the chat swaps the widget on another route',
    page: `<script>userlikeTrackingEvent = (name, { widget_id }) => saw(name, widget_id)</script>${tag}`,
    next: [visit, 'widget.unload(); widget.load(30118)', visit],
    above: {
      heard: [
        ...all.heard,
        ...['button_displayed', ...again].map(name => [name, { chat_widget_id: '30118' }] as const),
      ],
    },
    after: {
      ...rest,
      heard: [
        ...visited,
        ...['button_displayed', ...again].map(name => [name, { chat_widget_id: '30118' }] as const),
      ],
    },
  },
  {
    description: 'the chat opens by itself, and its callback opens it once more',
    page: `<script>
        userlikeTrackingEvent = name => {
          saw(name);
          if (name === 'proactive_offer') widget.open();
        };
      </script>${tag}`,
    widget: { proactive: true },
    next: ['widget.offer()'],
    above: {
      heard: [
        'button_displayed',
        'proactive_timer',
        'proactive_offer',
        'chat_window_maximized',
        'chat_window_maximized',
      ],
    },
    after: { ...rest, heard: ['proactive_offer', 'chat_window_maximized', 'chat_window_maximized'] },
  },
  {
    description: 'the callback is nailed down, so that nobody can listen',
    page: `<script>
        Object.defineProperty(window, 'userlikeTrackingEvent', {
          value: name => saw(name),
          configurable: false,
          writable: false,
        });
      </script>${tag}`,
    above: { heard: [], problems: ['hook_replaced', 'hook_refused'] },
    after: { heard: [], problems: ['loaded_late', 'hook_refused'] },
  },
  {
    description: 'another tool listens with an accessor of its own',
    page: `<script>${tool(true)}
        userlikeTrackingEvent = name => saw('shop', name);
      </script>${blockingTag}`,
    next: [500, visit, `userlikeTrackingEvent = name => saw('agency', name)`, 500, visit],
    // limitation: the tool stands in front of the hook, and might call it, so it is left alone and reported.
    above: { heard: [], problems: ['hook_replaced'] },
    after: { ...rest, heard: [...visited, ...again] },
  },
  {
    description: 'another tool nails its accessor down, so that nobody else can listen',
    page: `<script>${tool(false)}
        userlikeTrackingEvent = name => saw('shop', name);
      </script>${tag}`,
    next: [500, visit, `userlikeTrackingEvent = name => saw('agency', name)`, 500, visit],
    above: { heard: [], problems: ['hook_replaced'] },
    after: { heard: [], problems: ['loaded_late', 'hook_refused'] },
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    button_displayed: ['chat_ready'],
    chat_connected: ['chat_activity'],
    chat_started: ['chat_started'],
    chat_window_maximized: ['chat_opened'],
    chat_window_minimized: ['chat_closed'],
    contact_first_message: ['chat_engaged'],
    message_client_terminating: ['chat_message_received'],
    message_operator_terminating: ['chat_message_sent'],
    proactive_offer: ['chat_offered'],
    proactive_timer: ['chat_activity'],
  },
  shows: { chat_vendor: 'userlike', chat_widget_id: '20415' },
};
