/**
 * How sites integrate Zendesk: written here, after what the vendor documents and what public pages do.
 */
import type { Form, Forms } from '../room/integrations.ts';

const src = 'https://static.zdassets.com/ekr/snippet.js?key=5d1f3c2a-8b7e';
const snippet = `<script id="ze-snippet" src="${src}"></script>`;
const addTag = `
  function addChat() {
    const script = document.createElement('script');
    script.id = 'ze-snippet';
    script.async = true;
    script.src = '${src}';
    document.body.append(script);
    return script;
  }`;
const body = '<body>';

const visit = `
  widget.open();
  widget.send('Where is my parcel?');
  widget.reply('Let me have a look.');
  widget.close();`;

const visited = ['open', 'conversationStarted', 'messagesShown', 'close'];
const inClassic = ['webWidget:open', 'userEvent', 'chat:start', 'webWidget:close'];
const all = { heard: visited };
/** Nothing is told before the visitor does something, but that cannot be known. */
const rest = { ...all, problems: ['loaded_late'] } as const;
const classic = { heard: inClassic };
const restOfClassic = { ...classic, problems: ['loaded_late'] } as const;
const ofClassic = { widget: 'classic' };

const forms: readonly Form[] = [
  {
    description: 'the snippet of the vendor',
    page: snippet,
    above: all,
    after: rest,
  },
  {
    description: 'listeners of the site stand below the snippet, and one of them throws',
    page: `${snippet}<script>
        zE('messenger:on', 'open', event => { saw('open', event.type); throw new Error('of the site'); });
        const off = zE('messenger:on', 'close', () => saw('close'));
        zE('messenger:on', 'unreadMessages', count => saw('unread', count));
        saw(typeof off, zE === zEmbed);
      </script>`,
    above: all,
    after: rest,
  },
  {
    description: 'the snippet of the classic widget, with settings above it and listeners below',
    page: `<script>window.zESettings = { webWidget: { color: { theme: '#78a300' } } };</script>${snippet}<script>
        zE('webWidget:on', 'open', () => saw('open'));
        zE('webWidget:on', 'userEvent', ({ action }) => saw(action));
      </script>`,
    widget: ofClassic,
    next: [visit.replace(/\n.*reply.*/, '')],
    above: classic,
    after: restOfClassic,
  },
  {
    description: 'listeners of a listener of the classic widget, of which there is one more at each opening',
    page: `${snippet}<script>
        zE('webWidget:on', 'open', () => zE('webWidget:on', 'chat:start', () => saw('started')));
      </script>`,
    widget: ofClassic,
    next: [visit.replace(/\n.*reply.*/, ''), visit.replace(/\n.*reply.*/, '')],
    above: { heard: [...inClassic, ...inClassic] },
    after: { ...restOfClassic, heard: [...inClassic, ...inClassic] },
  },
  {
    description: 'a recipe looks for the chat every half second, and pushes what it hears',
    page: `<script>${addTag}
        window.dataLayer = window.dataLayer || [];
        function wait() {
          const timer = setInterval(() => {
            if (!window.zE) return;
            clearInterval(timer);
            zE('messenger:on', 'open', () => dataLayer.push({ event: 'zendesk_open' }));
          }, 500);
        }
        wait();
      </script>${body}`,
    arrive: ['addChat()', 1000],
    above: all,
    after: rest,
  },
  {
    description: 'a component of a framework adds the snippet, and subscribes when it has come',
    page: `<script>${addTag}
        let script;
        function mount() {
          script = addChat();
          script.onload = () => {
            saw(typeof zE);
            zE('messenger:on', 'open', () => saw('open'));
            zE('messenger', 'open');
          };
        }
      </script>${body}`,
    arrive: ['mount()'],
    above: { heard: ['open', ...visited] },
    after: rest,
  },
  {
    description:
      'a single-page site removes script and globals with a route, and embeds the chat again later',
    page: `<script>${addTag}
        let script;
        function mount() {
          script = addChat();
        }
        function unmount() {
          script.remove();
          widget.unload();
        }
      </script>${body}`,
    arrive: ['mount()'],
    next: [visit, 'unmount()', 'mount()', visit],
    above: { heard: [...visited, ...visited] },
    after: { ...rest, heard: [...visited, ...visited] },
  },
  {
    description: 'a consent tool loads the chat a minute later',
    page: `<script>${addTag}
        const services = { zendesk: addChat };
        const accept = key => setTimeout(services[key], 60000);
      </script>${body}`,
    arrive: [`accept('zendesk')`, 60_000],
    above: all,
    after: rest,
  },
  {
    description: 'a tag of a tag manager adds the snippet and a function that runs when the chat is there',
    page: `<script>
        function fireTag() {
          const tag = document.createElement('script');
          tag.text = ${JSON.stringify(`${addTag}
            addChat().onload = () => zE(function () {
              saw(typeof zE, zE.widget);
              zE('messenger:on', 'proactiveMessageDisplayed', () => saw('invited'));
            });`)};
          document.head.append(tag);
        }
      </script>${body}`,
    arrive: ['fireTag()'],
    next: ['widget.offer()', visit, 'widget.press()', 'widget.assign()'],
    above: {
      heard: ['proactiveMessageDisplayed', ...visited, 'postbackButtonClicked', 'conversationAgentAssigned'],
    },
    after: {
      problems: ['loaded_late'],
      heard: ['proactiveMessageDisplayed', ...visited, 'postbackButtonClicked', 'conversationAgentAssigned'],
    },
  },
  {
    description: 'a build of the current widget that knows openings and closings alone',
    page: `${snippet}<script>zE('messenger:on', 'open', () => saw('open'));</script>`,
    widget: { isOld: true },
    next: ['widget.open()', 'widget.close()'],
    above: { heard: ['open', 'close'] },
    after: { heard: ['open', 'close'], problems: ['loaded_late'] },
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    'chat:start': ['chat_started'],
    close: ['chat_closed'],
    conversationAgentAssigned: ['chat_handover'],
    conversationStarted: ['chat_started'],
    messagesShown: ['chat_activity'],
    open: ['chat_opened'],
    postbackButtonClicked: ['chat_answered'],
    proactiveMessageDisplayed: ['chat_offered'],
    userEvent: ['chat_activity'],
    'webWidget:close': ['chat_closed'],
    'webWidget:open': ['chat_opened'],
  },
  shows: { chat_vendor: 'zendesk', chat_conversation_id: undefined },
};
