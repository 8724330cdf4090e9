/**
 * How sites integrate tawk.to: written here, after what the vendor documents, what its packages for frameworks do and
 * what public pages do.
 */
import type { Form, Forms } from '../room/integrations.ts';

const src = 'https://embed.tawk.to/64a1f0c2/1h4abcd';
const addTag = `
  function addChat() {
    const script = document.createElement('script');
    script.async = true;
    script.src = '${src}';
    script.setAttribute('crossorigin', '*');
    document.getElementsByTagName('script')[0].before(script);
    return script;
  }`;
const snippet = `<script>
        var Tawk_API = Tawk_API || {}, Tawk_LoadStart = new Date();
        (function () { ${addTag} addChat(); })();
      </script>`;

const visit = `
  widget.open();
  widget.send('Where is my parcel?');
  widget.reply('Let me have a look.');
  widget.close();`;

const loaded = ['tawkBeforeLoad', 'tawkLoad'];
const again = ['tawkChatMaximized', 'tawkChatMessageVisitor', 'tawkChatMessageAgent', 'tawkChatMinimized'];
const visited = [
  ...['tawkChatMaximized', 'tawkChatStarted', 'tawkChatMessageVisitor|first'],
  ...['tawkChatMessageAgent', 'tawkChatMinimized'],
];
/** A conversation that goes on is told again where the chat is embedded again. */
const reloaded = [...loaded, 'tawkChatStarted'];
const all = { heard: [...loaded, ...visited] };
/** What came before the script is lost. */
const rest = { heard: visited, problems: ['loaded_late'] } as const;

const forms: readonly Form[] = [
  {
    description: 'the snippet of the vendor',
    page: snippet,
    above: all,
    after: rest,
  },
  {
    description: 'a component of a framework adds the embed and listens to the events',
    page: `<script>${addTag}
        const natives = ['tawkLoad', 'tawkStatusChange', 'tawkChatMaximized', 'tawkChatMessageVisitor'];
        function mount() {
          window.Tawk_API = window.Tawk_API || {};
          window.Tawk_LoadStart = new Date();
          for (const native of natives) window.addEventListener(native, ({ detail }) => saw(native, detail));
          addChat();
        }
      </script>`,
    arrive: ['mount()'],
    above: all,
    after: rest,
  },
  {
    description: 'functions of the site stand above the embed, and one of them throws',
    page: `<script>
        var Tawk_API = Tawk_API || {};
        Tawk_API.onLoad = function () { saw('load', this === Tawk_API, arguments.length); };
        Tawk_API.onChatMessageVisitor = message => { saw(message); throw new Error('of the site'); };
      </script>${snippet}`,
    above: all,
    after: rest,
  },
  {
    description: 'functions of the site come after the embed, and one of the events is listened to as well',
    page: `${snippet}<script>
        window.addEventListener('load', () => {
          Tawk_API = Tawk_API || {};
          Tawk_API.onChatMaximized = () => saw('function');
          window.addEventListener('tawkChatMaximized', event => saw(event.type, event.detail));
        });
      </script>`,
    above: all,
    after: rest,
  },
  {
    description: 'a recipe overwrites the functions of the site, and pushes what it hears',
    page: `<script>
        window.dataLayer = window.dataLayer || [];
        var Tawk_API = Tawk_API || {};
        Tawk_API.onChatStarted = () => saw('of the site');
      </script>${snippet}<script>
        Tawk_API.onChatStarted = () => dataLayer.push({ event: 'tawk_chat_started' });
        Tawk_API.onOfflineSubmit = data => dataLayer.push({ event: 'tawk_offline_message', email: data.email });
      </script>`,
    next: [visit, 'widget.leaveMessage()'],
    above: { heard: [...all.heard, 'tawkOfflineSubmit'] },
    after: { ...rest, heard: [...visited, 'tawkOfflineSubmit'] },
  },
  {
    description: 'a tag of a tag manager brings snippet and functions at once',
    page: `<script>
        function fireTag() {
          const tag = document.createElement('script');
          tag.text = ${JSON.stringify(`var Tawk_API = Tawk_API || {}; ${addTag} addChat();
            Tawk_API.onLoad = function () { saw('load'); Tawk_API.maximize(); };`)};
          document.head.append(tag);
        }
      </script>`,
    arrive: ['fireTag()'],
    above: { heard: ['tawkBeforeLoad', 'tawkChatMaximized', 'tawkLoad', ...visited] },
    after: rest,
  },
  {
    description: 'a single-page site removes script and global with a route, and embeds the chat again',
    page: `<script>${addTag}
        let script;
        function mount() {
          window.Tawk_API = { onLoad: () => saw('load') };
          script = addChat();
        }
        function unmount() {
          script.remove();
          widget.unload();
        }
      </script>`,
    arrive: ['mount()'],
    next: [visit, 'unmount()', 'mount()', visit],
    above: { heard: [...all.heard, ...reloaded, ...again] },
    after: { ...rest, heard: [...visited, ...reloaded, ...again] },
  },
  {
    description: 'a consent tool loads the chat a minute later',
    page: `<script>${addTag}
        const services = {
          tawk() {
            window.Tawk_API = window.Tawk_API || {};
            addChat();
          },
        };
        const accept = key => setTimeout(services[key], 60000);
      </script>`,
    arrive: [`accept('tawk')`, 60_000],
    above: all,
    after: rest,
  },
  {
    description: 'the snippet comes once more after the embed, with functions of its own',
    page: `${snippet}<script>
        function again() {
          var Tawk_API = window.Tawk_API || {};
          Tawk_API.visitor = { name: 'Lena Probe', email: 'lena.probe@example.com' };
          Tawk_API.onPrechatSubmit = data => saw(data);
          Tawk_API.onChatSatisfaction = score => saw('rated', score);
        }
      </script>`,
    next: ['again()', 'widget.fillForm()', visit, 'widget.rate(-1)'],
    above: {
      heard: [...loaded, 'tawkPrechatSubmit', ...visited, ['tawkChatSatisfaction', { chat_score: -1 }]],
    },
    after: {
      ...rest,
      heard: ['tawkPrechatSubmit', ...visited, ['tawkChatSatisfaction', { chat_score: -1 }]],
    },
  },
  {
    description: 'the visitor takes the chat into a window of its own, and comes back',
    page: `<script>var Tawk_API = { onAgentJoinChat: data => saw(data) };</script>${snippet}`,
    next: [
      'widget.open(); widget.popOut(); widget.send("Hello"); widget.join(); widget.popIn()',
      'widget.join()',
    ],
    above: { heard: [...loaded, 'tawkChatMaximized', 'tawkChatMessageSystem', 'tawkAgentJoinChat'] },
    after: { ...rest, heard: ['tawkChatMaximized', 'tawkChatMessageSystem', 'tawkAgentJoinChat'] },
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    tawkAgentJoinChat: ['chat_handover'],
    tawkBeforeLoad: ['chat_activity'],
    tawkChatMaximized: ['chat_opened'],
    tawkChatMessageAgent: ['chat_message_received'],
    tawkChatMessageSystem: ['chat_activity'],
    tawkChatMessageVisitor: ['chat_message_sent'],
    'tawkChatMessageVisitor|first': ['chat_engaged', 'chat_message_sent'],
    tawkChatMinimized: ['chat_closed'],
    tawkChatSatisfaction: ['chat_rated'],
    tawkChatStarted: ['chat_started'],
    tawkLoad: ['chat_ready'],
    tawkOfflineSubmit: ['chat_lead'],
    tawkPrechatSubmit: ['chat_answered'],
  },
  shows: { chat_vendor: 'tawk', chat_operator_id: undefined, chat_operator_name: undefined },
};
