/**
 * How sites integrate Chatwoot: written here, after the vendor's snippet and source, and what public pages and components
 * do.
 */
import type { Form, Forms } from '../room/integrations.ts';

const base = 'https://app.chatwoot.com';
const run = `window.chatwootSDK.run({ websiteToken: 'sX3kQ0pY7b', baseUrl: '${base}' });`;
const addTag = `
  function addChat(loaded) {
    const script = document.createElement('script');
    script.src = '${base}/packs/js/sdk.js';
    script.defer = true;
    script.async = true;
    script.onload = loaded || function () { ${run} };
    document.head.append(script);
    return script;
  }`;
const snippet = `<script>
        window.chatwootSettings = { position: 'right', type: 'standard', launcherTitle: 'Chat with us' };
        (function (d, t) { ${addTag} addChat(); })(document, 'script');
      </script>`;
const widget = { isRunBySite: true };

const visit = `
  widget.open();
  widget.send('Where is my parcel?');
  widget.reply('Let me have a look.');
  widget.close();`;

const message = 'chatwoot:on-message';
const again = ['chatwoot:opened', message, `${message}|team`, 'chatwoot:closed'];
const visited = ['chatwoot:opened', `${message}|first`, `${message}|team`, 'chatwoot:closed'];
const all = { heard: ['chatwoot:ready', ...visited] };
/** What came before the script is lost. */
const rest = { heard: visited, problems: ['loaded_late'] } as const;

const forms: readonly Form[] = [
  {
    description: 'the snippet of the vendor',
    page: snippet,
    widget,
    above: all,
    after: rest,
  },
  {
    description: 'the tag with an own handler of its load, in a framework that loads it late',
    page: `<script>${addTag}
        window.chatwootSettings = { hideMessageBubble: true, position: 'left' };
        function mount() {
          addChat(() => {
            ${run}
            window.addEventListener('chatwoot:ready', () => saw('ready', typeof window.$chatwoot));
          });
        }
      </script>`,
    widget,
    arrive: ['mount()', 3000],
    above: all,
    after: rest,
  },
  {
    description: 'a plug-in listens to all events, and tells who the visitor is when the chat is ready',
    page: `<script>
        for (const name of ['ready', 'opened', 'closed', 'on-start-conversation', 'on-message', 'postback', 'error']) {
          window.addEventListener('chatwoot:' + name, event => saw(event.type, event.detail));
        }
      </script>${snippet}`,
    widget,
    next: ['widget.startConversation()', visit, 'widget.pressCard(); widget.fail()'],
    above: {
      heard: [
        'chatwoot:ready',
        'chatwoot:on-start-conversation',
        ...visited,
        ...['chatwoot:postback', 'chatwoot:error'],
      ],
    },
    after: {
      ...rest,
      heard: ['chatwoot:on-start-conversation', ...visited, 'chatwoot:postback', 'chatwoot:error'],
    },
  },
  {
    description: 'a recipe pushes the whole message, and one of its listeners throws',
    page: `<script>
        window.dataLayer = window.dataLayer || [];
        window.addEventListener('chatwoot:on-message', ({ detail }) => {
          dataLayer.push({ event: 'chatwoot:on-message', ...detail });
          throw new Error('of the recipe');
        });
      </script>${snippet}`,
    widget,
    above: all,
    after: rest,
  },
  {
    description: 'a component that is unmounted takes its listener back, and the chat stays',
    page: `<script>${addTag}
        const onReady = () => saw('ready');
        const onMessage = event => saw(event.detail.message_type);
        function mount() {
          window.addEventListener('chatwoot:ready', onReady);
          window.addEventListener('chatwoot:on-message', onMessage);
          if (window.$chatwoot) window.$chatwoot.toggle('open');
          else addChat();
        }
        function unmount() {
          window.removeEventListener('chatwoot:ready', onReady);
          window.removeEventListener('chatwoot:on-message', onMessage);
          window.$chatwoot.toggle('close');
        }
      </script>`,
    widget,
    arrive: ['mount()'],
    next: [visit, 'unmount()', 'mount()', 'unmount()'],
    above: { heard: [...all.heard, 'chatwoot:opened', 'chatwoot:closed'] },
    after: { ...rest, heard: [...visited, 'chatwoot:opened', 'chatwoot:closed'] },
  },
  {
    description: 'a single-page site takes the chat out of the page with its globals, and adds it again',
    page: `<script>${addTag}
        let script;
        function mount() { script = addChat(); }
        function unmount() {
          script.remove();
          widget.unload();
        }
      </script>`,
    widget,
    arrive: ['mount()'],
    next: [visit, 'unmount()', 'mount()', visit],
    above: { heard: [...all.heard, 'chatwoot:ready', ...again] },
    after: { ...rest, heard: [...visited, 'chatwoot:ready', ...again] },
  },
  {
    description: 'a consent tool loads the chat a minute later',
    page: `<script>${addTag}
        const services = { chatwoot: { js: () => addChat() } };
        const accept = key => setTimeout(services[key].js, 60000);
      </script>`,
    widget,
    arrive: [`accept('chatwoot')`, 60_000],
    above: all,
    after: rest,
  },
  {
    description: 'a tag of a tag manager brings snippet and listeners at once',
    page: `<script>
        function fireTag() {
          const tag = document.createElement('script');
          tag.text = ${JSON.stringify(`${addTag} addChat();
            window.addEventListener('chatwoot:ready', function () { window.$chatwoot.toggle('open'); });`)};
          document.head.append(tag);
        }
      </script>`,
    widget,
    arrive: ['fireTag()'],
    // The chat is open already when the visitor opens it.
    above: {
      heard: ['chatwoot:ready', 'chatwoot:opened', ...visited.slice(1)],
    },
    after: { ...rest, heard: visited.slice(1) },
  },
  {
    description: 'the site takes the slot of the window for itself, and silences what the frame tells',
    page: `${snippet}<script>
        function takeSlot() { window.onmessage = event => saw('message', typeof event.data); }
      </script>`,
    widget,
    next: ['widget.open()', 'takeSlot()', `widget.send('Hello'); widget.reply('Hello'); widget.close()`],
    above: { heard: ['chatwoot:ready', 'chatwoot:opened', 'chatwoot:closed'] },
    after: { ...rest, heard: ['chatwoot:opened', 'chatwoot:closed'] },
  },
  {
    description: 'the visitor rates with a comment, and a preview opens for a late answer',
    page: `${snippet}<script>
        window.addEventListener('chatwoot:on-message', ({ detail }) => saw(detail.content_attributes.submitted_values));
      </script>`,
    widget,
    next: ['widget.askForRating()', `widget.rate(4, 'Jonas was quick')`, `widget.reply('One more thing.')`],
    above: {
      heard: [
        'chatwoot:ready',
        `${message}|team`,
        [`${message}|rating`, { chat_score: 4, chat_scale: 'stars' }],
        ...[`${message}|other`, `${message}|team`, 'chatwoot:opened'],
      ],
    },
    after: {
      ...rest,
      heard: [
        `${message}|team`,
        [`${message}|rating`, { chat_score: 4, chat_scale: 'stars' }],
        ...[`${message}|other`, `${message}|team`, 'chatwoot:opened'],
      ],
    },
  },
  {
    description: 'a version of the chat says twice that it is ready',
    page: `<script>
        window.addEventListener('chatwoot:ready', () => saw('ready'));
      </script>${snippet}`,
    widget: { ...widget, isOld: true },
    above: all,
    after: rest,
  },
  {
    description: 'the site runs the chat twice',
    page: `${snippet}<script>function again() { ${run} }</script>`,
    widget,
    next: ['again()', visit, `$chatwoot.reset()`],
    above: all,
    after: rest,
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    'chatwoot:closed': ['chat_closed'],
    'chatwoot:error': ['chat_error'],
    'chatwoot:on-message': ['chat_message_sent'],
    'chatwoot:on-message|first': ['chat_engaged', 'chat_message_sent'],
    'chatwoot:on-message|other': ['chat_activity'],
    'chatwoot:on-message|rating': ['chat_rated'],
    'chatwoot:on-message|team': ['chat_message_received'],
    'chatwoot:on-start-conversation': ['chat_started'],
    'chatwoot:opened': ['chat_opened'],
    'chatwoot:postback': ['chat_answered'],
    'chatwoot:ready': ['chat_ready'],
  },
  shows: { chat_vendor: 'chatwoot', chat_operator_id: undefined, chat_conversation_id: undefined },
};
