/** What becomes of a chat on a page that lives long: routes change, and the chat goes and comes. */
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Act } from '../pages/acts.ts';

export interface Story {
  readonly vendor: VendorId;
  readonly says: string;
  /** Settings of the page; our script stands above all that happens. */
  readonly settings?: object;
  readonly acts: readonly Act[];
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

/** GTM comes to a page that has the script already, as it does where a chat must not wait for GTM. */
const joined = (vendor: VendorId, before: readonly Act[]): readonly Story[] =>
  [`/container.${vendor}.inline.json`, `/container.${vendor}.json`].map(container => ({
    vendor,
    says: `is there before GTM brings ${container}`,
    acts: [...before, open, { container }, send, close],
  }));

export const stories: readonly Story[] = [
  ...joined('userlike', [callback, load]),
  ...joined('usercom', [civchat, load]),
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
    says: 'is destroyed and loaded again',
    acts: [civchat, load, open, run('UE.destroy();'), load, open, send, close],
  },
  {
    vendor: 'usercom',
    says: 'is destroyed with its globals and loaded again with a new civchat',
    acts: [
      ...[civchat, load, open, run('UE.destroy(); delete window.UE; delete window.userengage;')],
      ...[civchat, load, open, send, close],
    ],
  },
  {
    vendor: 'usercom',
    says: 'gets a new civchat with every scroll',
    acts: [...[civchat, civchat, civchat, load, civchat, open], ...[civchat, civchat, send, civchat, close]],
  },
  {
    vendor: 'usercom',
    says: 'takes calls of the page before and after it was destroyed',
    settings: { sdkCalls: true },
    acts: [
      ...[civchat, load, run(`userengage('event.signup', {}); UE.pageHit({});`), open, run('UE.destroy();')],
      ...[load, run(`userengage('event.signup', {}); UE.pageHit({}); UE.pageHit({});`), open, send, close],
    ],
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
