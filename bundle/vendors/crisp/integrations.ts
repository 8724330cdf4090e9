/**
 * How sites integrate Crisp: written here, after what the vendor documents, what its package for frameworks does and what
 * public pages do.
 */
import type { Form, Forms } from '../room/integrations.ts';

const src = 'https://client.crisp.chat/l.js';
const addTag = `
  function addChat() {
    window.CRISP_WEBSITE_ID = '5f0c2e1a-7b3d-4c11-9a51-d0c4e1f27a10';
    const script = document.createElement('script');
    script.async = true;
    script.src = '${src}';
    document.getElementsByTagName('head')[0].appendChild(script);
    return script;
  }`;
const snippet = `<script>
        window.$crisp = [];
        (function () { ${addTag} addChat(); })();
      </script>`;

const visit = `
  widget.open();
  widget.send('Where is my parcel?');
  widget.reply('Let me have a look.');
  widget.close();`;

const again = ['chat:opened', 'message:sent', 'message:received', 'chat:closed'];
const visited = ['chat:opened', 'chat:initiated', 'message:sent|first', 'message:received', 'chat:closed'];
const all = { heard: ['session:loaded', ...visited] };
/** What the site has registered stays, so that nothing else is heard. */
const nothing = { heard: [], problems: ['loaded_late'] } as const;

const forms: readonly Form[] = [
  { description: 'the snippet of the vendor', page: snippet, above: all, after: nothing },
  {
    description: 'functions of the site stand below the snippet, and one of them throws',
    page: `${snippet}<script>
        $crisp.push(['safe', true]);
        $crisp.push(['on', 'chat:opened', function () { saw('opened', this === undefined, arguments.length); }]);
        $crisp.push(['on', 'message:sent', message => { saw(message.content); throw new Error('of the site'); }]);
      </script>`,
    above: all,
    after: nothing,
  },
  {
    description: 'one push brings several commands to a chat that is not there yet',
    page: `${snippet}<script>
        $crisp.push(
          ['safe', true],
          ['do', 'chat:hide'],
          ['on', 'chat:closed', () => saw('closed')],
          ['on', 'message:received', message => saw(message.from)],
        );
      </script>`,
    above: all,
    after: nothing,
  },
  {
    description: 'a ready trigger registers functions, and asks the chat whether it is open',
    page: `<script>
        window.CRISP_READY_TRIGGER = function () {
          saw('ready', $crisp.is('chat:opened'));
          $crisp.push(['on', 'chat:opened', () => saw('opened')]);
          $crisp.push(['on', 'chat:closed', () => saw('closed')]);
        };
      </script>${snippet}`,
    above: all,
    after: nothing,
  },
  {
    description: 'a recipe for a tag manager pushes messages and addresses when the chat is there',
    page: `<script>window.dataLayer = window.dataLayer || [];</script>${snippet}`,
    next: [
      `for (const native of ['chat:opened', 'message:sent', 'user:email:changed']) {
        $crisp.push(['on', native, data => dataLayer.push({ event: 'crisp', native, data })]);
      }`,
      visit,
      'widget.giveEmail()',
    ],
    above: { heard: [...all.heard, 'user:email:changed'] },
    // The functions of the recipe are the first that come after the script.
    after: { heard: ['chat:opened', 'message:sent|first', 'user:email:changed'], problems: ['loaded_late'] },
  },
  {
    description: 'a component takes its functions back when it goes, and registers them when it comes',
    page: `<script>${addTag}
        function mount() {
          if (window.$crisp === undefined) window.$crisp = [];
          for (const native of ['chat:opened', 'message:sent']) {
            $crisp.push(['off', native]);
            $crisp.push(['on', native, () => saw(native)]);
          }
          if (!document.querySelector('[src="${src}"]')) addChat();
        }
        function unmount() {
          for (const native of ['chat:opened', 'message:sent']) $crisp.push(['off', native]);
        }
      </script>`,
    arrive: ['mount()'],
    next: [visit, 'unmount()', visit, 'mount()', visit],
    above: { heard: [...all.heard, ...again, ...again] },
    after: {
      heard: ['chat:opened', 'message:sent|first', 'chat:opened', 'message:sent'],
      problems: ['loaded_late'],
    },
  },
  {
    description: 'a single-page site removes script and global with a route, and embeds the chat again',
    page: `<script>${addTag}
        let script;
        function mount() {
          window.$crisp = [['on', 'chat:opened', () => saw('opened')]];
          script = addChat();
        }
        function unmount() {
          script.remove();
          widget.unload();
          delete window.CRISP_WEBSITE_ID;
        }
      </script>`,
    arrive: ['mount()'],
    next: [visit, 'unmount()', 'saw("$crisp" in window)', 'mount()', visit],
    above: { heard: [...all.heard, 'session:loaded', 'chat:initiated', ...again] },
    after: {
      heard: ['session:loaded', 'chat:initiated', 'chat:opened', 'message:sent|first', ...again.slice(2)],
      problems: ['loaded_late'],
    },
  },
  {
    description:
      'a consent tool loads the chat a minute later, and a button of the site asks for its name until then',
    page: `<script>${addTag}
        const services = {
          crisp() {
            window.$crisp = [];
            $crisp.push(['on', 'session:loaded', id => saw(typeof id)]);
            addChat();
          },
        };
        const help = () => saw('$crisp' in window ? window.$crisp.push(['do', 'chat:open']) : 'no chat yet');
        const accept = key => setTimeout(services[key], 60000);
      </script>`,
    arrive: ['help()', `accept('crisp')`, 60_000],
    next: ['help()', visit],
    above: { heard: ['session:loaded', 'chat:opened', ...visited] },
    after: nothing,
  },
  {
    description: 'the chat keeps the array of the site, with another push',
    page: `<script>
        window.$crisp = [['on', 'chat:opened', () => saw('opened', window.$crisp === mine)]];
        const mine = window.$crisp;
      </script><script>(function () { ${addTag} addChat(); })();</script>`,
    next: [visit, `$crisp.push(['on', 'chat:closed', () => saw('closed')])`, visit],
    widget: { keepsArray: true },
    above: { heard: [...all.heard, ...again] },
    after: { heard: ['chat:closed'], problems: ['loaded_late'] },
  },
  {
    description: 'another tool registers functions of its own, and the site those of its own after that',
    page: `${snippet}<script>
        $crisp.push(['on', 'message:sent', () => saw('site')]);
        $crisp.push(['on', 'message:sent', () => saw('tool')]);
        $crisp.push(['off', 'chat:opened', () => {}]);
      </script>`,
    next: [visit, `$crisp.push(['on', 'message:sent', () => saw('site again')])`, visit],
    above: { heard: [...all.heard, ...again] },
    after: { heard: ['message:sent|first'], problems: ['loaded_late'] },
  },
  {
    description: 'the site opens the chat, and hands over who the visitor is',
    page: `${snippet}<script>
        $crisp.push(['set', 'user:email', ['lena.probe@example.com']]);
        $crisp.push(['set', 'user:phone', ['+49 40 5550188']]);
        $crisp.push(['do', 'chat:open']);
      </script>`,
    above: {
      heard: ['user:email:changed', 'user:phone:changed', 'chat:opened', ...all.heard],
    },
    after: nothing,
  },
  {
    description: 'a visitor logs out, with whom the session goes',
    page: snippet,
    next: [visit, `$crisp.push(['do', 'session:reset'])`, visit],
    above: { heard: [...all.heard, 'chat:opened', 'chat:initiated', ...again.slice(1)] },
    after: nothing,
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    'chat:closed': ['chat_closed'],
    'chat:initiated': ['chat_started'],
    'chat:opened': ['chat_opened'],
    'message:received': ['chat_message_received'],
    'message:sent': ['chat_message_sent'],
    'message:sent|first': ['chat_engaged', 'chat_message_sent'],
    'session:loaded': ['chat_ready'],
    'user:email:changed': ['chat_lead'],
    'user:phone:changed': ['chat_lead'],
  },
  shows: { chat_vendor: 'crisp', chat_operator_id: undefined, chat_operator_name: undefined },
};
