/** What becomes of a chat on a page that lives long: routes change, and the chat goes and comes. */
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Act } from '../pages/acts.ts';

export interface Story {
  readonly vendor: VendorId;
  readonly says: string;
  /** Settings of the page; our script stands above all that happens. */
  readonly settings?: object;
  readonly acts: readonly Act[];
  /** What the site's own functions hear, where it is not everything. */
  readonly seen?: readonly string[];
  /** Events of which no record tells, by their place: mostly the chat says once more what it has said. */
  readonly untold?: readonly number[];
  /** Calls of the page into the chat that have to be recorded. */
  readonly calls?: readonly string[];
}

const run = (script: string): Act => ({ script });
const open: Act = { play: 'open' };
const send: Act = { play: 'send' };
const close: Act = { play: 'close' };

const callback = run(`window.userlikeTrackingEvent = function (name) { note('site', name); };`);
const civchat = run(`window.civchat = { apiKey: 'Ab12Cd' };
  for (const name of ['onLoad', 'onOpen', 'onClose', 'onMessage']) {
    civchat[name] = function () { note('site', name); };
  }`);
const options = run(`window.options = { process: 'gifts', eventListeners: [name => note('site', name)] };`);
const file = run('chat.load(); window.LoyJoy = backstage.LoyJoy;');
const boot = run(`LoyJoy('boot', window.options);`);
const load = run('chat.load();');
/** User.com's file has run, and its `load` event has come; it starts when the rest of it has come too. */
const loadFile: readonly Act[] = [load, { src: '/widget.js' }];
const start = run('startChat();');
const begin: readonly Act[] = [...loadFile, start];
const hit = run(`UE.pageHit({ apiKey: 'Ab12Cd', email: 'lena.probe@example.com' });`);
const hears = (...natives: readonly string[]) => natives.map(native => `site ${native}`);

/** GTM comes to a page that has the script already, as it does where a chat must not wait for GTM. */
const joined = (vendor: VendorId, before: readonly Act[]): readonly Story[] =>
  [`/container.${vendor}.inline.json`, `/container.${vendor}.json`].map(container => ({
    vendor,
    says: `is there before GTM brings ${container}`,
    acts: [...before, open, { container }, send, close],
  }));

export const stories: readonly Story[] = [
  ...joined('userlike', [callback, load]),
  ...joined('usercom', [civchat, ...begin]),
  ...joined('loyjoy', [options, file, boot]),
  {
    vendor: 'userlike',
    says: 'is unmounted on one route and mounted as another widget on the next',
    acts: [callback, load, open, run('chat.unload(); chat.load(30999);'), open, send, close],
  },
  {
    vendor: 'userlike',
    says: 'is mounted twice by a site that sets its callback each time',
    acts: [callback, load, open, run('chat.unload();'), callback, load, open, send, close],
  },
  {
    vendor: 'usercom',
    says: 'is destroyed and loaded again with a civchat whose callbacks are spent',
    acts: [civchat, ...begin, open, run('UE.destroy();'), ...begin, open, send, close],
    seen: hears('onLoad', 'onOpen'),
  },
  {
    vendor: 'usercom',
    says: 'is destroyed with its globals and loaded again with a new civchat',
    acts: [
      ...[civchat, ...begin, open, run('UE.destroy(); delete window.UE; delete window.userengage;')],
      ...[civchat, ...begin, open, send, close],
    ],
  },
  {
    vendor: 'usercom',
    says: 'is taken away by Turbolinks and comes back with the next page',
    acts: [
      ...[civchat, ...begin, open],
      run(`document.dispatchEvent(new Event('turbolinks:before-cache'));`),
      ...[civchat, ...begin, open, send, close],
    ],
  },
  {
    vendor: 'usercom',
    says: 'gets a new civchat with every scroll, of which it takes the one at its start',
    acts: [
      ...[civchat, civchat, civchat, ...loadFile, civchat, start, open],
      ...[civchat, civchat, send, civchat, close],
    ],
  },
  {
    vendor: 'usercom',
    says: 'is told of each route, which takes the callbacks of the site away',
    acts: [civchat, ...begin, hit, open, hit, close, hit, open, send, hit, close],
    seen: hears('onLoad'),
  },
  {
    vendor: 'usercom',
    says: 'is told of each route with the old civchat, and with a copy of it',
    acts: [
      ...[civchat, ...begin, run('UE.pageHit(window.civchat);'), open],
      ...[run('UE.pageHit({ ...window.civchat });'), send, close],
    ],
    seen: hears('onLoad'),
  },
  {
    vendor: 'usercom',
    says: 'gets the callbacks of the site with each route',
    acts: [
      ...[civchat, ...begin, run(`UE.pageHit({ onOpen: () => note('site', 'onOpen') });`), open],
      ...[
        run(`civchat.onMessage = civchat.onClose = () => note('site', 'late'); UE.pageHit(civchat);`),
        send,
      ],
      close,
    ],
    seen: [...hears('onLoad', 'onOpen'), 'site late', 'site late'],
  },
  {
    vendor: 'usercom',
    says: 'is told of a route before it has started',
    acts: [civchat, ...loadFile, hit, start, open, send, close],
    seen: hears('onOpen', 'onMessage', 'onClose'),
  },
  {
    vendor: 'usercom',
    says: 'forgets the visitor while the window is open, which closes without a word',
    acts: [civchat, ...begin, open, run(`UE.resetAuth({ apiKey: 'Ab12Cd' });`), open, send, close],
    seen: hears('onLoad', 'onOpen'),
    untold: [2],
  },
  {
    vendor: 'usercom',
    says: 'is opened again while it is open, and closed again while it is closed',
    acts: [
      ...[civchat, ...begin, open, run(`userengage('widget.open'); userengage('widget.open');`), send],
      ...[close, run(`userengage('widget.close');`)],
    ],
    untold: [2, 3, 6],
  },
  {
    vendor: 'usercom',
    says: 'is opened by a call that had to wait for its start',
    acts: [civchat, ...loadFile, run(`userengage('widget.open');`), start, send, close],
  },
  {
    vendor: 'usercom',
    says: 'stands open by the setting of the site, and says so before it is ready',
    acts: [civchat, run(`civchat.state = 'expanded';`), ...begin, send, close],
  },
  {
    vendor: 'usercom',
    says: 'takes calls of the page before and after it was destroyed',
    settings: { sdkCalls: true },
    acts: [
      ...[civchat, ...begin, run(`userengage('event.signup', {}); UE.pageHit({});`), open],
      ...[
        run('UE.destroy();'),
        ...begin,
        run(`userengage('event.signup', {}); UE.pageHit({}); UE.pageHit({});`),
      ],
      ...[open, send, close],
    ],
    seen: hears('onLoad'),
    calls: ['event.signup', 'UE.pageHit', 'UE.destroy', 'event.signup', 'UE.pageHit', 'UE.pageHit'],
  },
  {
    vendor: 'loyjoy',
    says: 'is removed and started again on each route with the same options',
    acts: [
      ...[options, file, boot, open, run(`LoyJoy('remove');`), boot, open],
      ...[run(`LoyJoy('remove');`), boot, open, send, close],
    ],
  },
  {
    vendor: 'loyjoy',
    says: 'is started with another process and the same listeners',
    acts: [
      ...[options, file, boot, open],
      run(`LoyJoy('boot', { process: 'advice', eventListeners: options.eventListeners });`),
      ...[open, send, close],
    ],
  },
  {
    vendor: 'loyjoy',
    says: 'is loaded anew with its file and started with the same options',
    acts: [options, file, boot, open, file, boot, send, close],
  },
];
