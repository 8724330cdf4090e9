/**
 * How sites integrate the HubSpot chat: written here, after what the vendor documents and what public pages do.
 */
import type { Form, Forms } from '../room/integrations.ts';

const src = 'https://js.hs-scripts.com/4471902.js';
const snippet = `<script type="text/javascript" id="hs-script-loader" async defer src="//js.hs-scripts.com/4471902.js"></script>`;
const addTag = `
  function addChat() {
    const script = document.createElement('script');
    script.id = 'hs-script-loader';
    script.async = true;
    script.defer = true;
    script.src = '${src}';
    document.body ? document.body.append(script) : document.head.append(script);
    return script;
  }`;

const visit = `
  widget.open();
  widget.send('Where is my parcel?');
  widget.reply('Let me have a look.');
  widget.close();`;

const again = ['userInteractedWithWidget', 'widgetClosed'];
const visited = ['userInteractedWithWidget', 'conversationStarted', 'widgetClosed'];
const all = { heard: ['widgetLoaded', ...visited] };
/** What came before the script is lost. */
const rest = { heard: visited, problems: ['loaded_late'] } as const;

const forms: readonly Form[] = [
  {
    description: 'the tracking code of the vendor',
    page: snippet,
    above: all,
    after: rest,
  },
  {
    description: 'the documented way to wait for the chat assigns what runs when it is there',
    page: `<script>
        function onConversationsAPIReady() {
          saw('ready');
          window.HubSpotConversations.on('conversationStarted', payload => saw(payload));
          window.HubSpotConversations.on('widgetClosed', payload => saw(payload.message));
        }
        if (window.HubSpotConversations) onConversationsAPIReady();
        else window.hsConversationsOnReady = [onConversationsAPIReady];
      </script>${snippet}`,
    above: all,
    after: rest,
  },
  {
    description: 'a second tool assigns the same array, and the first is never run',
    page: `<script>
        window.hsConversationsOnReady = [() => saw('first')];
        window.hsConversationsOnReady = [() => saw('second'), () => { throw new Error('of the site'); }, () => saw('third')];
      </script>${snippet}`,
    above: all,
    after: rest,
  },
  {
    description: 'the widget waits until somebody presses a button',
    page: `<script>
        window.hsConversationsSettings = { loadImmediately: false };
        function talk() {
          const { widget } = HubSpotConversations;
          if (!widget.status().loaded) widget.load();
          widget.open();
          saw(widget.status());
        }
      </script>${snippet}<button id="talk" onclick="talk()">Talk to us</button>`,
    next: [`document.getElementById('talk').click()`, 10, visit],
    above: all,
    // Nothing has been told before.
    after: all,
  },
  {
    description: 'a component loads the widget, listens, and takes both back with its route',
    page: `<script>${addTag}
        const onStarted = payload => saw(payload.conversation.conversationId);
        function mount() {
          window.hsConversationsSettings = { loadImmediately: false };
          const show = () => {
            HubSpotConversations.on('conversationStarted', onStarted);
            HubSpotConversations.widget.load();
          };
          if (window.HubSpotConversations) show();
          else {
            window.hsConversationsOnReady = [...(window.hsConversationsOnReady || []), show];
            addChat();
          }
        }
        function unmount() {
          HubSpotConversations.off('conversationStarted', onStarted);
          HubSpotConversations.widget.remove();
        }
      </script>`,
    arrive: ['mount()', 10],
    next: [visit, 'unmount()', 'mount()', 10, visit],
    above: { heard: [...all.heard, 'widgetLoaded', ...again] },
    after: { ...rest, heard: [...visited, 'widgetLoaded', ...again] },
  },
  {
    description: 'a recipe of a cookbook pushes conversations and contacts',
    page: `<script>
        window.dataLayer = window.dataLayer || [];
        window.hsConversationsOnReady = [() => {
          for (const name of ['conversationStarted', 'contactAssociated', 'conversationClosed']) {
            HubSpotConversations.on(name, payload => dataLayer.push({ event: 'hubspot_' + name, payload }));
          }
        }];
      </script>${snippet}`,
    next: [visit, 'widget.identify(); widget.end()'],
    above: { heard: [...all.heard, 'contactAssociated', 'conversationClosed'] },
    after: { ...rest, heard: [...visited, 'contactAssociated', 'conversationClosed'] },
  },
  {
    description: 'a page asks every second for the chat, and counts the first touch only',
    page: `<script>${addTag}
        let isTouched = false;
        const poll = setInterval(() => {
          if (!window.HubSpotConversations) return;
          clearInterval(poll);
          HubSpotConversations.on('userInteractedWithWidget', () => {
            if (!isTouched) saw('touched');
            isTouched = true;
          });
        }, 1000);
      </script>`,
    arrive: ['setTimeout(addChat, 3000)', 6000],
    next: [visit, visit],
    above: { heard: [...all.heard, ...again] },
    after: { ...rest, heard: [...visited, ...again] },
  },
  {
    description: 'a tag of a tag manager brings chat and listeners at once',
    page: `<script>
        function fireTag() {
          const tag = document.createElement('script');
          tag.text = ${JSON.stringify(`${addTag} addChat();
            window.hsConversationsOnReady = window.hsConversationsOnReady || [];
            window.hsConversationsOnReady.push(function () { saw('ready', typeof HubSpotConversations.on); });`)};
          document.head.append(tag);
        }
      </script>`,
    arrive: ['fireTag()'],
    above: all,
    after: rest,
  },
  {
    description: 'a shop forgets its visitor at logout, and the widget loads anew',
    page: `<script>window.hsConversationsOnReady = [() => saw('once')];</script>${snippet}`,
    next: [visit, 'HubSpotConversations.clear({ resetWidget: true })', 10, visit],
    above: { heard: [...all.heard, 'widgetLoaded', ...visited] },
    after: { ...rest, heard: [...visited, 'widgetLoaded', ...visited] },
  },
  {
    description: 'a single-page site removes script and object with a route, and embeds the chat again',
    page: `<script>${addTag}
        let script;
        function mount() {
          window.hsConversationsOnReady = [() => HubSpotConversations.on('widgetLoaded', () => saw('loaded'))];
          script = addChat();
        }
        function unmount() {
          script.remove();
          widget.unload();
        }
      </script>`,
    arrive: ['mount()', 10],
    next: [visit, 'unmount()', 'mount()', 10, visit],
    above: { heard: [...all.heard, 'widgetLoaded', ...again] },
    after: { ...rest, heard: [...visited, 'widgetLoaded', ...again] },
  },
  {
    description: 'a consent tool loads the tracking code a minute later',
    page: `<script>${addTag}
        const services = { hubspot: () => addChat() };
        const accept = key => setTimeout(services[key], 60000);
      </script>`,
    arrive: [`accept('hubspot')`, 60_010],
    above: all,
    after: rest,
  },
  {
    description: 'the visitor chooses an answer, leaves an address and goes to an earlier conversation',
    page: `<script>
        window.hsConversationsOnReady = [() => {
          HubSpotConversations.on('quickReplyButtonClick', ({ value }) => saw(value));
          HubSpotConversations.on('unreadConversationCountChanged', ({ unreadCount }) => saw(unreadCount));
        }];
      </script>${snippet}`,
    next: [
      `widget.press('Return my tent'); widget.identify(); widget.selectThread()`,
      `widget.reply('Hello'); widget.end()`,
    ],
    above: {
      heard: [
        ...['widgetLoaded', 'quickReplyButtonClick', 'conversationStarted', 'contactAssociated'],
        ...['userSelectedThread', 'conversationClosed'],
      ],
    },
    after: {
      ...rest,
      heard: [
        ...['quickReplyButtonClick', 'conversationStarted', 'contactAssociated', 'userSelectedThread'],
        'conversationClosed',
      ],
    },
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    contactAssociated: ['chat_lead'],
    conversationClosed: ['chat_ended'],
    conversationStarted: ['chat_engaged'],
    quickReplyButtonClick: ['chat_answered'],
    userInteractedWithWidget: ['chat_activity'],
    userSelectedThread: ['chat_activity'],
    widgetClosed: ['chat_closed'],
    widgetLoaded: ['chat_ready'],
  },
  shows: { chat_vendor: 'hubspot', chat_conversation_id: undefined, chat_label: undefined },
};
