/** How sites integrate LoyJoy: written here, after what the vendor documents and what public pages do. */
import type { Form, Forms } from '../room/integrations.ts';

const src = 'https://stable.loyjoy.com/widget.js';
const tag = `<script src="${src}"></script>`;
const addTag = `
  function addChat() {
    const script = document.createElement('script');
    script.async = true;
    script.id = 'loyjoy';
    script.src = '${src}';
    document.head.append(script);
    return script;
  }`;

const visit = `
  widget.open();
  widget.say('What are you looking for?');
  widget.answer('A present');
  widget.close();`;

const bootEvents = ['show', 'load', 'platform_rest', 'user_agent_desktop'];
const begun = ['start', 'welcome_sent', 'sub_process_visited'];
const booted = [...bootEvents, 'session_started', ...begun];
const again = ['open', 'message_received', 'jump_decision_1', 'sub_process_visited', 'close'];
const engaged = [...again.slice(0, 2), 'interaction', 'session_interacted', ...again.slice(2)];
const all = { heard: [...booted, ...engaged] };
/** Listeners are read when the chat starts, so until it starts again nothing is heard. */
const nothing = { heard: [], problems: ['loaded_late'] } as const;

const forms: readonly Form[] = [
  {
    description: 'a listener pushes each event under its own name',
    page: `${tag}<script>
        window.dataLayer = window.dataLayer || [];
        LoyJoy('boot', {
          process: 'gifts',
          eventListeners: [
            (type, detail) => dataLayer.push({ event: type, action: detail && detail.process_name }),
          ],
        });
      </script>`,
    above: all,
    after: nothing,
  },
  {
    description: 'a listener pushes without the key that a tag manager waits for',
    page: `${tag}<script>
        window.dataLayer = window.dataLayer || [];
        LoyJoy('boot', {
          bot: '4d6f',
          eventListeners: [function (evt, obj) { dataLayer.push({ evt: evt, bot: obj && obj.bot_id }); }],
        });
      </script>`,
    above: all,
    after: nothing,
  },
  {
    description: 'no listener at all',
    page: `<div id="loyjoy-chat"></div>${tag}<script>saw(LoyJoy('boot', { process: 'gifts' }))</script>`,
    above: all,
    after: nothing,
  },
  {
    description: 'no options at all',
    page: `${tag}<script>LoyJoy('boot')</script>`,
    above: { heard: [], problems: ['listeners_unknown'] },
    after: nothing,
  },
  {
    description:
      'a page adds the script and starts the chat in its load event, with an asynchronous listener',
    page: `<script>${addTag}
        function start() {
          document.getElementById('loyjoy')?.remove();
          addChat().onload = () => LoyJoy('boot', {
            process: 'gifts',
            eventListeners: [
              async (type, detail) => {
                if (type !== 'message_received' || detail.type !== 'SEND_MESSAGE') return;
                await null;
                saw('said', detail.payload.text);
              },
            ],
          });
        }
      </script>`,
    arrive: ['start()'],
    next: [visit, 'start()', visit],
    above: { heard: [...all.heard, ...bootEvents, ...again] },
    after: { heard: [...bootEvents, ...again], problems: ['loaded_late'] },
  },
  {
    description: 'a page looks every 400 ms whether the cookie banner is gone',
    page: `${tag}<div class="banner"></div><script>
        const banner = document.querySelector('.banner');
        function check() {
          saw('banner', banner.hidden);
          if (!banner.hidden) return setTimeout(check, 400);
          LoyJoy('boot', {
            process: 'gifts',
            cookieConsent: () => document.cookie.includes('marketing=1'),
            eventListeners: [type => saw(type)],
          });
        }
        check();
      </script>`,
    arrive: [800, 'banner.hidden = true', 400],
    above: all,
    after: nothing,
  },
  {
    description: 'a page looks every 400 ms whether the chat is there',
    page: `<script>${addTag}
        (function wait() {
          if (typeof LoyJoy === 'undefined') {
            saw('not yet', window.LoyJoy);
            return setTimeout(wait, 400);
          }
          LoyJoy('boot', { process: 'gifts', eventListeners: [type => saw(type)] });
        })();
      </script>`,
    arrive: [400, 'addChat()', 400],
    above: all,
    after: nothing,
  },
  {
    description: 'a consent tool brings the script as essential, and starts it when marketing is accepted',
    page: `${tag}<script>
        const jobs = [];
        const accept = () => { while (jobs.length) jobs.shift()(); };
        jobs.push(() => LoyJoy('boot', { process: 'gifts', cookieConsent: true, eventListeners: [type => saw(type)] }));
      </script>`,
    // The script may also come between the chat's script and its start.
    arrive: [],
    next: ['accept()', visit],
    above: all,
    after: { ...all, problems: ['loaded_late'] },
  },
  {
    description: 'the flow is named by the address, which names none',
    page: `${tag}<script>
        const wanted = new URLSearchParams(location.search).get('chat');
        let process;
        if (wanted === 'quiz') process = 'quiz';
        LoyJoy('boot', { bot: '4d6f', process, params: { hasCamera: false }, eventListeners: [type => saw(type)] });
      </script>`,
    above: all,
    after: nothing,
  },
  {
    description: 'a test of two flows starts the chat with one, then with the other, out of the same options',
    page: `${tag}<script>
        const listeners = [(type, detail) => saw(type, detail && detail.process_id)];
        const options = { process: 'gifts', eventListeners: listeners };
        LoyJoy('boot', options);
      </script>`,
    next: [visit, `options.process = 'quiz'; LoyJoy('boot', options)`, visit],
    above: {
      heard: [
        ...all.heard,
        ...[...bootEvents, ...begun].map(quizzed),
        ...[...again.slice(0, 2), 'interaction', ...again.slice(2)].map(quizzed),
      ],
    },
    after: {
      heard: [
        ...[...bootEvents, ...begun].map(quizzed),
        ...[...again.slice(0, 2), 'interaction', ...again.slice(2)].map(quizzed),
      ],
      problems: ['loaded_late'],
    },
  },
  {
    description: 'a component removes the chat and starts it again on the next route',
    page: `${tag}<script>
        const eventListeners = [type => saw(type)];
        const mount = () => LoyJoy('boot', { process: 'gifts', eventListeners });
        const unmount = () => LoyJoy('remove');
      </script>`,
    arrive: ['mount()', 'unmount()', 'mount()'],
    next: [visit, 'unmount()', visit, 'mount()', visit],
    above: { heard: [...booted, ...bootEvents, ...engaged, ...bootEvents, ...again] },
    after: { heard: [...bootEvents, ...again], problems: ['loaded_late'] },
  },
  {
    description: 'one listener guards what it reads, and one does not and throws',
    page: `${tag}<script>
        LoyJoy('boot', {
          process: 'gifts',
          eventListeners: [
            (type, detail) => saw('guarded', type, detail && detail.label),
            null,
            (type, detail) => saw('bold', type + '/' + detail.label),
            function () { saw('last', arguments.length); },
          ],
        });
      </script>`,
    above: all,
    after: nothing,
  },
  {
    description: 'listeners by event name, read when the chat starts',
    page: `${tag}<script>
        LoyJoy('boot', {
          bot: '4d6f',
          eventListeners: {
            open: [function (obj) { saw('open', arguments.length); }],
            jump_decision_1: [obj => saw('picked', obj.label), obj => saw('picked too', obj.process_id)],
          },
        });
      </script>`,
    widget: { keyed: 'boot' },
    // Only names that have a word of ours are known beforehand.
    above: {
      heard: ['show', 'load', 'open', 'interaction', 'session_interacted', 'jump_decision_1', 'close'],
      problems: ['listeners_by_name'],
    },
    after: nothing,
  },
  {
    description: 'listeners by event name, looked up at each event',
    page: `${tag}<script>
        LoyJoy('boot', { bot: '4d6f', eventListeners: { open: [() => saw('open')], close: [] } });
      </script>`,
    widget: { keyed: 'event' },
    above: { ...all, problems: ['listeners_by_name'] },
    after: nothing,
  },
  {
    description: 'an old queue of commands gets the events',
    page: `${tag}<script>
        var _gaq = _gaq || [];
        LoyJoy('boot', {
          process: 'gifts',
          eventListeners: [function (evt, obj) {
            _gaq.push(['_trackEvent', 'loyjoy', evt, obj && obj.process_name]);
          }],
        });
      </script>`,
    above: all,
    after: nothing,
  },
  {
    description: 'options and listeners are frozen',
    page: `${tag}<script>
        const options = Object.freeze({
          process: 'gifts',
          eventListeners: Object.freeze([type => saw(type)]),
        });
        LoyJoy('boot', options);
      </script>`,
    next: [visit, `LoyJoy('boot', options)`, 'saw(options.eventListeners.length)', visit],
    above: { heard: [...all.heard, ...bootEvents, ...again] },
    after: { heard: [...bootEvents, ...again], problems: ['loaded_late'] },
  },
  {
    description: 'options are made by a class, and the flow stands in its getter',
    page: `${tag}<script>
        class Options {
          open = false;
          get process() { return 'quiz'; }
        }
        LoyJoy('boot', new Options());
      </script>`,
    above: { heard: [...booted, ...engaged].map(quizzed) },
    after: nothing,
  },
  {
    description: 'a listener sends own events of the flow to an advertiser, and follows its links',
    page: `${tag}<script>
        const fbq = (...args) => saw('pixel', ...args);
        LoyJoy('boot', {
          process: 'gifts',
          eventListeners: [(type, detail) => {
            if (type === 'product_tester') fbq('track', type);
            if (type === 'openlink' && detail && detail.url) location.hash = new URL(detail.url).pathname;
          }],
        });
      </script>`,
    next: [
      visit,
      `widget.emit('product_tester')`,
      `widget.clickLink('https://shop.example/summer?customer=K-338120', 'Summer', 'openlink')`,
      'saw(location.hash)',
    ],
    above: {
      heard: [
        ...all.heard,
        'product_tester',
        ['openlink', { chat_link_url: 'https://shop.example/summer', chat_label: undefined }],
      ],
    },
    after: nothing,
  },
  {
    description: 'buttons of the page open, hide and show the chat if it is there',
    page: `<button onclick="window.LoyJoy && saw(LoyJoy('open'))"></button>
      <button onclick="if ('function' == typeof LoyJoy) LoyJoy('hide'); else saw('no chat')"></button>
      <button onclick="LoyJoy?.('show')"></button>
      <script>document.querySelectorAll('button')[1].click()</script>
      ${tag}<script>LoyJoy('boot', { process: 'gifts', eventListeners: [type => saw(type)] })</script>`,
    next: [`document.querySelectorAll('button').forEach(button => button.click())`],
    above: { heard: [...booted, 'open', 'hide', 'show'] },
    after: nothing,
  },
  {
    description: 'a landing page starts another flow, opened at once',
    page: `${tag}<script>
        const eventListeners = [type => saw(type)];
        LoyJoy('boot', { process: 'gifts', eventListeners });
        const campaign = () => LoyJoy('boot', { process: 'gifts', open: true, restart: true, eventListeners });
      </script>`,
    next: ['campaign()'],
    above: { heard: [...booted, 'restart', ...booted, 'open'] },
    after: { heard: ['restart', ...booted, 'open'], problems: ['loaded_late'] },
  },
  {
    description: 'the chat is blocked, and the page starts it all the same',
    page: `<script src="https://blocked.loyjoy.com/widget.js"></script><script>
        try {
          LoyJoy('boot', { process: 'gifts', eventListeners: [type => saw(type)] });
        } catch {
          saw('no chat', typeof LoyJoy, window.LoyJoy);
        }
      </script>`,
    next: [],
    above: { heard: [] },
    after: { heard: [] },
  },
  {
    description: 'the one-tag embed, which takes no listener',
    page: `<script async defer src="${src}?process=gifts"></script>`,
    above: { heard: [], problems: ['one_tag_embed'] },
    after: { heard: [], problems: ['loaded_late', 'one_tag_embed'] },
  },
  {
    description: 'the one-tag embed, whose tracking field tells our script',
    page: `<script async defer src="${src}?process=gifts"></script><script>
        function trackingField(type, detail) {
          if (window.chatTracker && chatTracker.track) chatTracker.track('loyjoy', type, detail);
          saw(type);
        }
      </script>`,
    next: [
      `trackingField('open')`,
      `trackingField('jump_decision_1', { process_id: 'gifts', label: 'A present' })`,
    ],
    above: { heard: ['open', 'jump_decision_1'], problems: ['one_tag_embed'] },
    after: { heard: ['open', 'jump_decision_1'], problems: ['loaded_late', 'one_tag_embed'] },
  },
  {
    description: 'the page keeps the function of the chat and calls only that',
    page: `${tag}<script>
        const chat = window.LoyJoy;
        const start = () => chat('boot', { process: 'gifts', eventListeners: [type => saw(type)] });
        start();
      </script>`,
    next: [visit, 'start()', visit],
    above: { heard: [...all.heard, ...bootEvents, ...again] },
    after: nothing,
  },
  {
    description: 'a tool logs every command of the page by a function of its own',
    page: `${tag}<script>
        const original = window.LoyJoy;
        window.LoyJoy = function (command, options) {
          saw('command', command, this === window, options && options.process);
          return original.apply(this, arguments);
        };
        window.LoyJoy('boot', { process: 'gifts' });
      </script>`,
    next: [visit, `window.LoyJoy('boot', { process: 'gifts', eventListeners: [type => saw(type)] })`, visit],
    above: { heard: [...all.heard, ...bootEvents, ...again] },
    after: { heard: [...bootEvents, ...again], problems: ['loaded_late'] },
  },
  {
    description: 'the page keeps commands in a queue of its own until the chat is there',
    page: `<script>${addTag}
        const commands = [];
        window.LoyJoy = function () { commands.push(arguments); };
        LoyJoy('boot', { process: 'gifts', eventListeners: [type => saw(type)] });
        LoyJoy('open');
        const load = () => { addChat().onload = () => commands.forEach(command => LoyJoy.apply(null, command)); };
      </script>`,
    arrive: ['load()'],
    above: { heard: [...booted, 'open', ...engaged] },
    after: nothing,
  },
];

/** What the other flow of a test tells, where it tells its flow at all. */
function quizzed(native: string) {
  const silent = ['show', 'load', 'open', 'close', 'session_started', 'session_interacted'];
  return [native, { chat_process_id: silent.includes(native) ? undefined : 'quiz' }] as const;
}

export const integrations: Forms = {
  forms,
  visit,
  events: {
    close: ['chat_closed'],
    hide: ['chat_hidden'],
    interaction: ['chat_started'],
    jump_decision_1: ['chat_answered'],
    load: ['chat_ready'],
    message_received: ['chat_message_received'],
    open: ['chat_opened'],
    openlink: ['chat_activity'],
    platform_rest: ['chat_activity'],
    product_tester: ['chat_activity'],
    restart: ['chat_activity'],
    session_interacted: ['chat_engaged'],
    session_started: ['chat_activity'],
    show: ['chat_shown'],
    start: ['chat_activity'],
    sub_process_visited: ['chat_activity'],
    user_agent_desktop: ['chat_activity'],
    welcome_sent: ['chat_activity'],
  },
  shows: { chat_vendor: 'loyjoy' },
};
