/**
 * How sites integrate Tidio: written here, after what the vendor documents, what public copies of its widget do and what
 * public pages do.
 */
import type { Form, Forms } from '../room/integrations.ts';

const src = 'https://code.tidio.co/ab12cd34ef56.js';
const snippet = `<script src="//code.tidio.co/ab12cd34ef56.js" async></script>`;
const addTag = `
  function addChat(onload) {
    const script = document.createElement('script');
    script.async = true;
    script.src = '${src}';
    script.onload = onload;
    document.body ? document.body.append(script) : document.head.append(script);
    return script;
  }`;

const visit = `
  widget.open();
  widget.send('Where is my parcel?');
  widget.reply('Let me have a look.');
  widget.close();`;

const visited = ['open', 'conversationStart', 'messageFromVisitor', 'messageFromOperator', 'close'];
const again = visited.filter(native => native !== 'conversationStart');
const all = { heard: ['ready', ...visited] };
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
    description: 'the documented way to wait for the chat opens it at once',
    page: `<script>
        (function () {
          function onTidioChatApiReady() {
            saw('ready');
            window.tidioChatApi.open();
          }
          if (window.tidioChatApi) window.tidioChatApi.on('ready', onTidioChatApiReady);
          else document.addEventListener('tidioChat-ready', onTidioChatApiReady);
        })();
      </script>${snippet}`,
    next: [`widget.send('Hello')`],
    above: { heard: ['ready', 'open', 'conversationStart', 'messageFromVisitor'] },
    after: { ...rest, heard: ['conversationStart', 'messageFromVisitor'] },
  },
  {
    description: 'a component of a framework listens on the document, and goes with its route',
    page: `<script>${addTag}
        const natives = ['ready', 'open', 'close', 'messageFromVisitor'];
        const told = event => saw(event.type, event.detail, event.data && event.data.message);
        function mount() {
          for (const native of natives) document.addEventListener('tidioChat-' + native, told);
          if (!window.tidioChatApi) addChat();
        }
        function unmount() {
          for (const native of natives) document.removeEventListener('tidioChat-' + native, told);
        }
      </script>`,
    arrive: ['mount()'],
    next: [visit, 'unmount()', visit, 'mount()', visit],
    above: { heard: [...all.heard, ...again, ...again] },
    after: { ...rest, heard: [...visited, ...again, ...again] },
  },
  {
    description: 'the load of the script subscribes by the object of the chat, and one listener throws',
    page: `<script>${addTag}
        function loaded() {
          tidioChatApi.on('open', () => { saw('open'); throw new Error('of the site'); });
          tidioChatApi.on('messageFromVisitor', data => saw(data.message, data.type));
          tidioChatApi.on('messageFromOperator', ({ fromBot }) => saw(fromBot));
        }
      </script>`,
    arrive: ['addChat(loaded)', 1],
    above: all,
    after: rest,
  },
  {
    description: 'a recipe of a cookbook pushes what it hears, messages and all',
    page: `${snippet}<script>
        window.dataLayer = window.dataLayer || [];
        window.addEventListener('load', () => {
          document.addEventListener('tidioChat-messageFromVisitor', ({ data }) =>
            dataLayer.push({ event: 'tidio_message', text: data && data.message }));
          window.tidioChatApi.on('preFormFilled', data => dataLayer.push({ event: 'tidio_lead', form: data }));
          window.tidioChatApi.on('open', () => saw('open'));
        });
      </script>`,
    arrive: [1],
    next: [visit, 'widget.fillForm()'],
    above: { heard: [...all.heard, 'preFormFilled'] },
    after: { ...rest, heard: [...visited, 'preFormFilled'] },
  },
  {
    description: 'a page asks every half second for the chat, and gives up after ten',
    page: `<script>${addTag}
        let asked = 0;
        const poll = setInterval(() => {
          if (window.tidioChatApi) {
            tidioChatApi.on('ready', () => saw('ready'));
            tidioChatApi.on('close', () => saw('close'));
          }
          if (window.tidioChatApi || ++asked === 20) clearInterval(poll);
        }, 500);
      </script>`,
    arrive: ['setTimeout(addChat, 3000)', 4000],
    above: all,
    after: rest,
  },
  {
    description: 'a recorder of sessions listens by the object of the chat, and to stop only mutes itself',
    page: `${snippet}<script>
        let isActive = true;
        function record() {
          if (!window.tidioChatApi) return setTimeout(record, 1000);
          for (const native of ['ready', 'open', 'close', 'messageFromVisitor', 'messageFromOperator']) {
            tidioChatApi.on(native, () => isActive && saw('recorded', native));
          }
        }
        record();
      </script>`,
    arrive: [1000],
    next: [visit, 'isActive = false', visit],
    above: { heard: [...all.heard, ...again] },
    after: { ...rest, heard: [...visited, ...again] },
  },
  {
    description: 'a tag of a tag manager brings chat and listeners at once',
    page: `<script>
        function fireTag() {
          const tag = document.createElement('script');
          tag.text = ${JSON.stringify(`${addTag} addChat();
            document.addEventListener('tidioChat-ready', function () { saw('ready'); });
            document.addEventListener('tidioChat-close', function () { saw('close'); });`)};
          document.head.append(tag);
        }
      </script>`,
    arrive: ['fireTag()'],
    above: all,
    after: rest,
  },
  {
    description: 'a single-page site removes chat and global with a route, and embeds it again',
    page: `<script>${addTag}
        let script;
        function mount() {
          script = addChat(() => tidioChatApi.on('open', () => saw('open')));
        }
        function unmount() {
          script.remove();
          widget.unload();
        }
      </script>`,
    arrive: ['mount()', 1],
    next: [visit, 'unmount()', 'mount()', 1, visit],
    above: { heard: [...all.heard, 'ready', ...again] },
    after: { ...rest, heard: [...visited, 'ready', ...again] },
  },
  {
    description: 'a consent tool loads the chat a minute later',
    page: `<script>${addTag}
        const services = { tidio: () => addChat() };
        const accept = key => setTimeout(services[key], 60000);
      </script>`,
    arrive: [`accept('tidio')`, 60_000],
    above: all,
    after: rest,
  },
  {
    description: 'a shop names its visitor, and hides the bubble until somebody asks for the chat',
    page: `<script>
        document.tidioIdentify = { distinct_id: 'shop-user-4471902', email: 'lena.probe@example.com' };
        document.addEventListener('tidioChat-ready', () => saw('hidden'));
        document.addEventListener('tidioChat-close', () => saw('hidden again'));
      </script>${snippet}<button id="help" onclick="tidioChatApi.open()">Help</button>`,
    next: [`document.getElementById('help').click()`, 'widget.close()'],
    above: { heard: ['ready', 'open', 'close'] },
    after: { ...rest, heard: ['open', 'close'] },
  },
  {
    description: 'calls of the page wait until the chat is ready',
    page: `<script>${addTag}</script>`,
    arrive: ['addChat(() => { tidioChatApi.open(); tidioChatApi.close(); })', 1],
    above: { heard: ['ready', 'open', 'close', ...visited] },
    after: rest,
  },
  {
    description: 'the visitor answers a bot, goes to the conversation, sends a file and rates',
    page: `${snippet}<script>
        document.addEventListener('tidioChat-messageFromVisitor', ({ data }) => saw(data.type, data.fromBot));
        document.addEventListener('tidioChat-setStatus', ({ data }) => saw(data));
      </script>`,
    settings: { customKeys: ['fromBot', 'message', 'type'] },
    next: [
      `widget.open(); widget.enterConversation(); widget.botAsks('What is it about?')`,
      `widget.send('A parcel'); widget.send('Where is it?'); widget.sendFile(); widget.rate(5)`,
      `widget.change('offline'); widget.change('online')`,
    ],
    above: {
      heard: [
        ...['ready', 'open', ['messageFromOperator', { chat_custom_fromBot: true }] as const],
        ['messageFromVisitor', { chat_custom_fromBot: true, chat_custom_message: undefined }],
        'conversationStart',
        ['messageFromVisitor', { chat_custom_fromBot: false, chat_custom_type: undefined }],
        ...['messageFromVisitor', 'messageFromVisitor|rating', 'setStatus|offline', 'setStatus'],
      ],
    },
    after: {
      ...rest,
      heard: [
        ...['open', 'messageFromOperator', 'messageFromVisitor', 'conversationStart', 'messageFromVisitor'],
        ...['messageFromVisitor', 'messageFromVisitor|rating', 'setStatus|offline', 'setStatus'],
      ],
    },
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    close: ['chat_closed'],
    conversationStart: ['chat_engaged'],
    messageFromOperator: ['chat_message_received'],
    messageFromVisitor: ['chat_message_sent'],
    'messageFromVisitor|rating': ['chat_rated'],
    open: ['chat_opened'],
    preFormFilled: ['chat_answered'],
    ready: ['chat_ready'],
    setStatus: ['chat_activity'],
    'setStatus|offline': ['chat_unavailable'],
  },
  shows: { chat_vendor: 'tidio', chat_score: undefined, chat_operator_id: undefined },
};
