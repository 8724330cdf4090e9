/**
 * How sites integrate JivoChat: written here, after what the vendor documents, what public components for frameworks do
 * and what public pages do.
 */
import type { Form, Forms } from '../room/integrations.ts';

const src = 'https://code.jivosite.com/widget/sX3kQ0pY7b';
const tag = `<script src="${src}" async></script>`;
const addTag = `
  function addChat() {
    const script = document.createElement('script');
    script.async = true;
    script.src = '${src}';
    document.head.append(script);
    return script;
  }`;

const visit = `
  widget.open();
  widget.send('Where is my parcel?');
  widget.accept();
  widget.reply('Let me have a look.');
  widget.close();`;

const loaded = 'jivo_onLoadCallback';
const again = ['jivo_onOpen', 'jivo_onAccept', 'jivo_onMessageReceived', 'jivo_onClose'];
const visited = [
  ...['jivo_onOpen', 'jivo_onMessageSent', 'jivo_onClientStartChat', 'jivo_onAccept'],
  ...['jivo_onMessageReceived', 'jivo_onClose'],
];
const all = { heard: [loaded, ...visited] };
/** What came before the script is lost. */
const rest = { heard: visited, problems: ['loaded_late'] } as const;

const forms: readonly Form[] = [
  {
    description: 'the tag of the vendor',
    page: tag,
    above: all,
    after: rest,
  },
  {
    description: 'functions are declared above the tag, and push each event with the number of the widget',
    page: `<script>
        window.dataLayer = window.dataLayer || [];
        function jivo_onOpen() {
          dataLayer.push({ event: 'jivochat interaction', chatAction: 'opened', id: jivo_config.widget_id });
        }
        function jivo_onMessageSent() {
          dataLayer.push({ event: 'jivochat interaction', chatAction: 'first message', id: jivo_config.widget_id });
        }
        function jivo_onAccept() {
          dataLayer.push({ event: 'jivochat interaction', chatAction: 'accepted', id: jivo_config.widget_id });
        }
      </script>${tag}`,
    // The declarations take the hooks away until the page is parsed, and the chat comes after that.
    above: { ...all, problems: ['hook_replaced', 'hook_replaced', 'hook_replaced'] },
    after: rest,
  },
  {
    description: 'a function is declared below the tag, and shows a button of the site',
    page: `${tag}<script>
        function jivo_onLoadCallback() {
          saw('loaded', this === window, arguments.length, jivo_api.chatMode());
          window.jivo_cstm_widget = document.createElement('div');
          document.documentElement.append(jivo_cstm_widget);
          jivo_cstm_widget.onclick = function () { jivo_api.open(); };
        }
        function jivo_onOpen() { if (jivo_cstm_widget) jivo_cstm_widget.hidden = true; }
        function jivo_onClose() { if (jivo_cstm_widget) jivo_cstm_widget.hidden = false; }
      </script>`,
    next: [`jivo_cstm_widget.onclick(); saw(jivo_cstm_widget.hidden)`, visit],
    above: {
      heard: [loaded, 'jivo_onOpen', ...visited],
      problems: ['hook_replaced', 'hook_replaced', 'hook_replaced'],
    },
    after: { ...rest, heard: ['jivo_onOpen', ...visited] },
  },
  {
    description: 'a function is a variable',
    page: `${tag}<script>
        var jivo_onIntroduction = function () { saw('lead', arguments.length); };
        var jivo_onMessageSent = () => saw('goal');
      </script>`,
    next: [visit, 'widget.leaveContact()'],
    above: { heard: [...all.heard, 'jivo_onIntroduction'] },
    after: { ...rest, heard: [...visited, 'jivo_onIntroduction'] },
  },
  {
    description: 'a tool chains the functions that it finds, and asks who the visitor is',
    page: `<script>
        window.jivo_onIntroduction = function () { saw('of the site', this === window); };
        window.jivo_onLoadCallback = function () { saw('ready'); };
      </script>${tag}<script>
        (function () {
          var earlierLoad = window.jivo_onLoadCallback;
          var earlierIntroduction = window.jivo_onIntroduction;
          var earlierState = window.jivo_onChangeState;
          window.jivo_onLoadCallback = function () {
            saw('tool is ready');
            if (earlierLoad) earlierLoad();
          };
          window.jivo_onIntroduction = function () {
            saw('tool has', jivo_api.getContactInfo());
            if (earlierIntroduction) earlierIntroduction();
          };
          window.jivo_onChangeState = function (state) {
            saw('state', state);
            if (earlierState) earlierState(state);
          };
        })();
      </script>`,
    next: [visit, 'widget.leaveContact()', 'saw(widget.contactsAsked)'],
    above: { heard: [...all.heard, 'jivo_onIntroduction'] },
    after: { ...rest, heard: [...visited, 'jivo_onIntroduction'] },
  },
  {
    description: 'a helper chains, calls itself first and then whatever was there',
    page: `<script>
        (function (w) {
          function chain(name, run) {
            var before = w[name];
            w[name] = function () {
              try { run.apply(this, arguments); } catch (error) {}
              if (typeof before === 'function') return before.apply(this, arguments);
            };
          }
          var sent = false;
          chain('jivo_onMessageSent', function () {
            if (sent) return;
            sent = true;
            saw('chat started');
          });
          chain('jivo_onLoadCallback', function () { jivo_api.setContactInfo({ name: 'Lena Probe' }); });
          chain('jivo_onOpen', function () { throw new Error('of the helper'); });
        })(window);
      </script>${tag}`,
    above: all,
    after: rest,
  },
  {
    description: 'a plug-in of a framework sets functions when its component is mounted, and adds the tag',
    page: `<script>${addTag}
        const natives = ['jivo_onLoadCallback', 'jivo_onOpen', 'jivo_onMessageSent', 'jivo_onClose', 'jivo_onCallEnd'];
        function mount() {
          for (const native of natives) {
            window[native] = function () { saw(native, ...arguments); };
          }
          addChat();
        }
      </script>`,
    arrive: ['mount()'],
    next: [visit, `widget.call(); widget.hangUp('fail')`],
    above: { heard: [...all.heard, 'jivo_onCallStart', 'jivo_onCallEnd'] },
    after: { ...rest, heard: [...visited, 'jivo_onCallStart', 'jivo_onCallEnd'] },
  },
  {
    description: 'a component sets its function after it has added the tag',
    page: `<script>${addTag}
        function mount() {
          addChat();
          window.jivo_onClientStartChat = function () { saw('dialogue', this === window); };
        }
      </script>`,
    arrive: ['mount()'],
    above: all,
    after: rest,
  },
  {
    description: 'a single-page site takes the widget away with a route and puts it back',
    page: `<script>
        window.jivo_onLoadCallback = () => saw('loaded');
        window.jivo_onWidgetDestroy = () => saw('away');
        const layout = { narrow() { window.jivo_destroy(); }, wide() { window.jivo_init(); } };
      </script>${tag}`,
    next: [visit, 'layout.narrow()', 'layout.wide()', visit],
    // A conversation that goes on may be told as started again.
    above: { heard: [...all.heard, loaded, 'jivo_onOpen', 'jivo_onClientStartChat', ...again.slice(1)] },
    after: {
      ...rest,
      heard: [...visited, loaded, 'jivo_onOpen', 'jivo_onClientStartChat', ...again.slice(1)],
    },
  },
  {
    description: 'the widget is taken away by the function that is told that it is there',
    page: `<script>
        window.jivo_onLoadCallback = function () { jivo_destroy(); saw('away'); };
      </script>${tag}`,
    next: ['window.jivo_onLoadCallback = () => {}; jivo_init()', visit],
    above: { heard: [loaded, ...all.heard] },
    after: { ...rest, heard: [loaded, ...visited] },
  },
  {
    description: 'a consent tool loads the chat a minute later',
    page: `<script>${addTag}
        const services = { jivochat: { key: 'sX3kQ0pY7b', js: () => addChat() } };
        const accept = key => setTimeout(services[key].js, 60000);
        function jivo_onOpen() { saw('opened'); }
      </script>`,
    arrive: [`accept('jivochat')`, 60_000],
    above: { ...all, problems: ['hook_replaced'] },
    after: rest,
  },
  {
    description: 'the tag is added three seconds after the load',
    page: `<script>${addTag}
        window.addEventListener('load', () => setTimeout(addChat, 3000));
        window.jivo_onMessageSent = () => saw('goal');
      </script>`,
    arrive: [3000],
    above: all,
    after: rest,
  },
  {
    description: 'a tag of a tag manager brings functions at once with the chat',
    page: `<script>
        function fireTag() {
          const tag = document.createElement('script');
          tag.text = ${JSON.stringify(`${addTag} addChat();
            function jivo_onOpen() { saw('opened'); }
            function jivo_onLoadCallback() { jivo_api.showProactiveInvitation('How can I help you?'); }`)};
          document.head.append(tag);
        }
      </script>`,
    arrive: ['fireTag()'],
    // The script looks again when the chat's file has arrived, which is too late for its first words.
    above: {
      heard: visited.filter(native => native !== 'jivo_onClientStartChat'),
      problems: ['hook_replaced', 'hook_replaced'],
    },
    after: {
      ...rest,
      heard: visited.filter(native => native !== 'jivo_onClientStartChat'),
    },
  },
  {
    description: 'a function is taken away when the visitor objects',
    page: `<script>
        window.jivo_onMessageSent = () => saw('first');
        function off() { window.jivo_onMessageSent = undefined; }
      </script>${tag}`,
    next: ['off()', visit],
    above: all,
    after: rest,
  },
  {
    description: 'an older version tells of messages from the team only where the site has its own button',
    page: tag,
    widget: { isOld: true },
    next: [visit, 'window.jivo_cstm_widget = {}', `widget.reply('Hello')`],
    above: {
      heard: [...all.heard.filter(native => native !== 'jivo_onMessageReceived'), 'jivo_onMessageReceived'],
    },
    after: {
      ...rest,
      heard: [...visited.filter(native => native !== 'jivo_onMessageReceived'), 'jivo_onMessageReceived'],
    },
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    jivo_onAccept: ['chat_handover'],
    jivo_onCallEnd: ['chat_activity'],
    jivo_onCallStart: ['chat_activity'],
    jivo_onClientStartChat: ['chat_started'],
    jivo_onClose: ['chat_closed'],
    jivo_onIntroduction: ['chat_lead'],
    jivo_onLoadCallback: ['chat_ready'],
    jivo_onMessageReceived: ['chat_message_received'],
    jivo_onMessageSent: ['chat_engaged'],
    jivo_onOpen: ['chat_opened'],
  },
  shows: { chat_vendor: 'jivochat', chat_operator_id: undefined, chat_contact_email: undefined },
};
