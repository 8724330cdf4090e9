/**
 * How sites integrate User.com: written here, after what the vendor documents, what public pages do, and how a public
 * copy of the widget was seen to take its callbacks.
 */
import type { Form, Forms } from '../room/integrations.ts';

const src = 'https://shop.user.com/widget.js';
const tag = `<script data-cfasync="false" src="${src}"></script>`;
const config = `<script data-cfasync="false">window.civchat = { apiKey: 'Ab12Cd' };</script>`;
const addTag = `
  function addChat(src = '${src}') {
    const script = document.createElement('script');
    script.src = src;
    document.head.append(script);
    return script;
  }`;

/** A component with a configuration of its own; `takeBack` is what becomes of that on unmount. */
const component = (takeBack: string) => `<script>${addTag}
        let script;
        function mount() {
          window.civchat = { apiKey: 'Ab12Cd', onOpen: () => saw('open') };
          script = addChat();
        }
        function unmount() {
          script.remove();
          UE.destroy();
          ${takeBack}
        }
      </script>`;

const visit = `
  widget.open();
  widget.send('Can I return it?');
  widget.reply('Yes, within 30 days.');
  widget.close();`;

const visited = ['onOpen', 'onMessage|first', 'onMessage|agent', 'onClose'];
const again = ['onOpen', 'onMessage|visitor', 'onMessage|agent', 'onClose'];
const all = { heard: ['onLoad', ...visited] };
/** The widget has taken its callbacks already, and the script comes too late for all of them. */
const nothing = { heard: [], problems: ['loaded_late'] } as const;
/** What came before the script is lost, and what comes after the next page view or logout is heard. */
const rest = { heard: visited, problems: ['loaded_late'] } as const;
/** Each callback by itself cannot be hooked. */
const refused = Array<'hook_refused'>(5).fill('hook_refused');

const callbacks = `{
    apiKey: 'Ab12Cd',
    opened: 0,
    onLoad() { (window.dataLayer = window.dataLayer || []).push({ event: 'User.com - Widget Ready' }); },
    onOpen() { this.opened++; saw('open', this.opened, this === civchat); },
    onClose: () => saw('close'),
    onMessage(message) { saw(message.isAdmin ? 'agent' : 'visitor', message.content, arguments.length); },
  }`;

/** How GTM lets a template call a function of the page: with copies, on the object that holds it. */
const callInWindow = `
  function callInWindow(path, ...given) {
    const names = path.split('.');
    const name = names.pop();
    const owner = names.reduce((object, key) => object[key], window);
    return owner[name](...JSON.parse(JSON.stringify(given)));
  }`;

const forms: readonly Form[] = [
  {
    description: 'a configuration above the tag',
    page: config + tag,
    above: all,
    after: nothing,
  },
  {
    description: 'a configuration above the tag, should a build read it at each event',
    page: config + tag,
    widget: { readsCallbacks: 'late' },
    above: all,
    after: rest,
  },
  {
    description: 'a configuration above the tag, should a build keep it and read it late',
    page: config + tag,
    widget: { readsCallbacks: 'kept' },
    above: all,
    after: rest,
  },
  {
    description: 'callbacks of the site announce the chat and count',
    page: `<script>window.civchat = ${callbacks}</script>${tag}`,
    above: all,
    after: nothing,
  },
  {
    description: 'a template of a tag manager replaces the configuration of the page',
    page: `<script>${addTag}
        window.civchat = ${callbacks};
        window.dataLayer = window.dataLayer || [];
        function setInWindow(key, value, override) {
          if (window[key] !== undefined && !override) return false;
          window[key] = value;
          return true;
        }
        function fireTag() {
          const attributes = { email: 'lena.probe@example.com', state: 'standard' };
          const onLoad = () => dataLayer.push({ event: 'Widget Ready' });
          saw('set', setInWindow('civchat', { ...attributes, apiKey: 'Ab12Cd', onLoad }, true));
          addChat();
          saw('success');
        }
      </script>`,
    arrive: ['fireTag()'],
    above: all,
    after: nothing,
  },
  {
    description: 'the configuration stands below a deferred tag',
    page: `<script defer src="${src}"></script><script>window.civchat = ${callbacks}</script>`,
    above: all,
    after: nothing,
  },
  {
    description: 'the configuration comes when the widget has looked for it, and never starts',
    page: `${tag}<script>setTimeout(() => { window.civchat = ${callbacks}; }, 1000)</script>`,
    arrive: [1000],
    above: { heard: [] },
    after: { heard: [] },
  },
  {
    description: 'each scroll brings the configuration and the tag again',
    page: `<script>${addTag}
        document.addEventListener('scroll', () => {
          window.civchat = { apiKey: 'Ab12Cd', onLoad: () => saw('load'), onOpen: () => saw('open') };
          addChat();
        });
      </script>`,
    arrive: [`document.dispatchEvent(new Event('scroll'))`, `document.dispatchEvent(new Event('scroll'))`],
    next: [visit, `document.dispatchEvent(new Event('scroll'))`, visit],
    // Beside a widget that is there, the vendor's script does nothing.
    above: { heard: [...all.heard, ...again] },
    after: nothing,
  },
  {
    description: 'a component of a framework loads the widget when the browser is idle',
    page: `<script>${addTag}
        window.addEventListener('load', () => requestIdleCallback(() => { addChat().onload = () => saw('loaded'); }));
        queueMicrotask(() => { window.civchat = { apiKey: 'Ab12Cd', onOpen: async () => saw('open') }; });
      </script>`,
    arrive: [1],
    above: all,
    after: nothing,
  },
  {
    description: 'a component mounts twice, and destroys the widget between',
    page: component('window.civchat = undefined;'),
    arrive: ['mount()', 'unmount()', 'mount()'],
    next: [visit, 'unmount()', 'mount()', visit],
    above: { heard: ['onLoad', 'onLoad', ...visited, 'onLoad', ...again] },
    after: { ...rest, heard: ['onLoad', ...visited] },
  },
  {
    description: 'a component deletes the configuration on every unmount',
    page: component('delete window.civchat;'),
    arrive: ['mount()', 'unmount()', 'mount()', 500],
    // The hook goes with the property, and comes back when the vendor's file has run.
    above: { heard: ['onLoad', ...all.heard], problems: ['hook_replaced'] },
    after: nothing,
  },
  {
    description: 'a shop asks every half second whether it may tell of an order',
    page: `${config}<script>${addTag}
        const poll = setInterval(() => {
          saw('userengage is', typeof userengage);
          if (typeof userengage !== 'function') return;
          clearInterval(poll);
          saw('returned', userengage('event.order', { email: 'lena.probe@example.com', total: 59.9 }));
        }, 500);
      </script>`,
    settings: { sdkCalls: true, customKeys: ['total'] },
    arrive: [1000, 'addChat()', 500],
    above: { heard: ['onLoad', ['event.order', { chat_custom_total: 59.9 }], ...visited] },
    after: nothing,
  },
  {
    description: 'a shop calls the widget right after a blocking tag, without asking',
    page: `${config}${tag}<script>
        saw('returned', userengage('product_event', { product_id: 1042, event_type: 'view', name: 'Tent' }));
      </script>`,
    settings: { sdkCalls: true },
    above: {
      heard: [
        ['product_event', { chat_product_id: '1042', chat_product_event: 'view' }],
        'onLoad',
        ...visited,
      ],
    },
    after: nothing,
  },
  {
    description: 'the widget is blocked, and the shop calls it without asking',
    page: `${config}<script src="https://blocked.user.com/widget.js"></script>
      <script>userengage('product_event', { product_id: 1042, event_type: 'view' })</script>
      <script>saw('next script', typeof userengage, typeof UE, window.UE && 'there')</script>`,
    next: [`window.UE.pageHit({ apiKey: 'Ab12Cd' })`],
    above: { heard: [] },
    after: { heard: [] },
  },
  {
    description: 'a plugin waits on the configuration with a setter for the key of the visitor',
    page: `<script>
        window.civchat = {
          apiKey: 'Ab12Cd',
          cookies: [],
          setCookie(value) {
            this.cookies.push(value);
            saw('cookie', this === window.civchat, value);
          },
        };
        Object.defineProperty(civchat, 'userKey', {
          configurable: true,
          get() { return this.cookies[0]; },
          set(value) { this.setCookie(value); },
        });
      </script>${tag}`,
    next: [visit, `UE.resetAuth({ apiKey: 'Ab12Cd' })`, `saw(civchat.userKey)`],
    above: all,
    after: nothing,
  },
  {
    description: 'buttons call the widget in their markup',
    page: `${config}${tag}
      <button id="size" onclick="userengage('event.size guide', { button: this.id })">Sizes</button>
      <button id="talk" onclick="userengage('widget.open'); return false">Talk to us</button>`,
    settings: { sdkCalls: true },
    next: [`document.getElementById('size').click()`, `document.getElementById('talk').click()`],
    above: { heard: ['onLoad', 'event.size guide', 'widget.open', 'onOpen'] },
    after: { ...nothing, heard: ['event.size guide', 'widget.open'] },
  },
  {
    description: 'an application with routes reports each, and forgets the visitor at logout',
    page: `<script>window.civchat = ${callbacks};
        function route(path) {
          history.pushState({}, '', path);
          if (window.UE) saw(path, UE.pageHit({ apiKey: 'Ab12Cd', email: 'lena.probe@example.com' }));
          else saw(path, 'not yet');
        }
        route('/cart');
      </script>${tag}`,
    settings: { sdkCalls: true },
    next: [`route('/pay')`, visit, `saw(UE.resetAuth({ apiKey: 'Ab12Cd', user_id: 'shop-user-4471902' }))`],
    above: { heard: ['onLoad', 'UE.pageHit', ...visited, 'UE.resetAuth'] },
    after: { ...rest, heard: ['UE.pageHit', ...visited, 'UE.resetAuth'] },
  },
  {
    description: 'the same application, whose calls nobody wants',
    page: `${config}${tag}`,
    next: [`UE.pageHit({ apiKey: 'Ab12Cd' })`, `userengage('event.signup')`, visit],
    above: all,
    after: rest,
  },
  {
    description: 'a popup in a frame reports through the top window',
    page: `${config}${tag}<script>
        function popup() {
          const frame = document.createElement('iframe');
          frame.srcdoc = "<script>const email = 'lena.probe@example.com';" +
            "top.UE.pageHit({ apiKey: 'Ab12Cd', event: { event_name: 'popup', email } });" +
            "top.saw('popup', typeof top.userengage)<\\/script>";
          document.body.append(frame);
        }
      </script><p>Shop</p>`,
    settings: { sdkCalls: true },
    next: ['popup()', visit],
    above: { heard: ['onLoad', 'UE.pageHit', ...visited] },
    after: { ...rest, heard: ['UE.pageHit', ...visited] },
  },
  {
    description: 'the widget is destroyed and loaded again, and its old functions still talk to the old one',
    page: `${config}<script>${addTag} const old = () => { old.hit({}); };</script>${tag}`,
    settings: { sdkCalls: true },
    next: ['old.hit = UE.pageHit', visit, 'UE.destroy()', 'addChat()', 'old()', 'UE.pageHit({})', visit],
    above: { heard: [...all.heard, 'UE.destroy', 'onLoad', 'UE.pageHit', 'UE.pageHit', ...again] },
    after: { ...rest, heard: ['UE.destroy', 'onLoad', 'UE.pageHit', 'UE.pageHit', ...visited] },
  },
  {
    description: 'the site runs the code that an automation sends',
    page: `<script>
        window.dataLayer = window.dataLayer || [];
        window.civchat = { apiKey: 'Ab12Cd', onPayloadReceived: code => saw(new Function(code)()) };
      </script>${tag}`,
    next: [`widget.sendCode("dataLayer.push({ event: 'banner' })")`],
    above: { heard: ['onLoad', 'onPayloadReceived'] },
    after: nothing,
  },
  {
    description: 'the site has no use for the code of automations, and the widget has none either',
    page: config + tag,
    next: [`widget.sendCode("dataLayer.push({ event: 'banner' })")`],
    above: { heard: ['onLoad', 'onPayloadReceived'] },
    after: nothing,
  },
  {
    description: 'a callback reads a team that is not there, and throws',
    page: `<script>
        window.civchat = { apiKey: 'Ab12Cd', onMessage: message => saw(message.author.team.name) };
      </script>${tag}`,
    above: all,
    after: nothing,
  },
  {
    description: 'two tools share the configuration and chain each callback',
    page: `<script>
        window.civchat = window.civchat || {};
        civchat.apiKey = 'Ab12Cd';
        civchat.onOpen = () => { saw('shop'); return 'shop'; };
      </script>
      <script>
        for (const tool of ['ads', 'heat map']) {
          for (const name of ['onOpen', 'onMessage', 'onClose']) {
            const before = civchat[name];
            civchat[name] = function () {
              saw(tool, name, this === civchat, before && before.apply(this, arguments));
              return tool;
            };
          }
        }
      </script>${tag}`,
    above: all,
    after: nothing,
  },
  {
    description: 'the site makes a new configuration out of the old when the visitor logs in',
    page: `<script>window.civchat = ${callbacks}</script>${tag}`,
    next: [
      visit,
      `window.civchat = { ...window.civchat, email: 'lena.probe@example.com' }`,
      visit,
      `Object.assign(window.civchat, { onOpen: () => saw('new') })`,
      visit,
    ],
    above: { heard: [...all.heard, ...again, ...again] },
    after: nothing,
  },
  {
    description: 'the configuration is a variable of a script',
    page: `<script>var civchat = ${callbacks};</script>${tag}`,
    above: all,
    after: nothing,
  },
  {
    description: 'the configuration is frozen, so that nobody can listen and the widget cannot start',
    page: `<script>window.civchat = Object.freeze({ apiKey: 'Ab12Cd', onOpen: () => saw('open') })</script>${tag}`,
    above: { heard: [], problems: refused },
    after: { heard: [], problems: refused },
  },
  {
    description:
      'a page without a configuration starts the widget with a page view, and its callbacks with it',
    page: `${tag}<script>UE.pageHit(${callbacks.replace('this === civchat', 'typeof civchat')})</script>`,
    above: all,
    after: nothing,
  },
  {
    description: "the vendor's templates of a tag manager report a route and a logout",
    page: `${config}${tag}<script>${callInWindow}</script>`,
    next: [
      visit,
      `callInWindow('UE.pageHit', { apiKey: 'Ab12Cd', email: 'lena.probe@example.com' })`,
      visit,
      'widget.open()',
      `callInWindow('UE.resetAuth', { apiKey: 'Ab12Cd' })`,
      visit,
    ],
    above: { heard: [...all.heard, ...again, 'onOpen', ...again] },
    after: { ...rest, heard: [...visited, 'onOpen', ...again] },
  },
  {
    description: 'an application hands callbacks over with each route, and looks at what is left of them',
    page: `${config}${tag}<script>
        function route(given) {
          UE.pageHit(given);
          saw(given);
        }
        const onOpen = () => saw('opened on a route');
      </script>`,
    next: [
      `route({ onOpen })`,
      visit,
      `route({ apiKey: 'Ab12Cd', company: { name: 'Muster' }, onOpen, onDestroy: () => saw('never') })`,
      visit,
      'route({})',
      visit,
    ],
    above: { heard: [...all.heard, ...again, ...again] },
    after: { ...rest, heard: [...visited, ...again, ...again] },
  },
  {
    description: 'the page opens what is open and closes what is closed',
    page: `<script>window.civchat = ${callbacks}</script>${tag}`,
    next: [
      `userengage('widget.open'); userengage('widget.open')`,
      `userengage('widget.close'); userengage('widget.close')`,
      visit,
    ],
    above: { heard: ['onLoad', 'onOpen', 'onClose', ...visited] },
    after: nothing,
  },
  {
    description: 'Turbolinks takes the page away and brings the next one',
    page: `<script>${addTag}
        function page() {
          window.civchat = ${callbacks};
          addChat();
        }
        page();
      </script>`,
    next: [visit, `document.dispatchEvent(new Event('turbolinks:before-cache'))`, 'page()', visit],
    above: { heard: [...all.heard, 'onLoad', ...again] },
    after: { ...rest, heard: ['onLoad', ...visited] },
  },
  {
    description: 'a consent tool loads the widget from an old address after a click',
    page: `<script>${addTag}
        const services = {
          userengage() {
            window.civchat = Object.assign(window.civchat || {}, { apiKey: 'Ab12Cd', onClose: () => saw('bye') });
            addChat('https://widget.userengage.com/widget.js');
          },
        };
        const accept = key => services[key]();
      </script>`,
    arrive: [`accept('userengage')`],
    above: all,
    after: nothing,
  },
  {
    description: 'an old plugin writes the tag into the page',
    page: `<script>
        document.write('<script>window.civchat = { apiKey: "Ab12Cd", onLoad: () => saw("load") }<\\/script>');
        document.write('<script async="false" src="https://widget.userengage.io/widget.js"><\\/script>');
      </script>`,
    above: all,
    after: nothing,
  },
];

export const integrations: Forms = {
  forms,
  visit,
  events: {
    onClose: ['chat_closed'],
    onLoad: ['chat_ready'],
    'onMessage|agent': ['chat_message_received'],
    'onMessage|first': ['chat_engaged', 'chat_message_sent'],
    'onMessage|visitor': ['chat_message_sent'],
    onOpen: ['chat_opened'],
    onPayloadReceived: ['chat_activity'],
    'event.order': ['chat_sdk_call'],
    'event.size guide': ['chat_sdk_call'],
    product_event: ['chat_sdk_call'],
    'UE.destroy': ['chat_sdk_call'],
    'UE.pageHit': ['chat_sdk_call'],
    'UE.resetAuth': ['chat_sdk_call'],
    'widget.open': ['chat_sdk_call'],
  },
  shows: { chat_vendor: 'usercom' },
};
