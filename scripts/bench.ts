/**
 * `npm run bench`: what the bundle weighs, and what one event costs. Both sides are measured in turns in one run, and
 * the figures are medians: the bundle from the vendor's call to the push, against Google's data-layer-helper taking
 * the same record.
 */
import { start } from '../bundle/src/start.ts';
import { contexts } from '../bundle/src/vendors/userlike/simulator.ts';
import { DataLayerHelper } from '../e2e/gtm/data-layer-helper.ts';
import type { PushedRecord } from '../schemas/src/record.ts';
import type { Page } from '../schemas/src/vendor.ts';
import { bundle, bundles } from './build/bundles.ts';
import { sizeOf } from './build/sizes.ts';

const rounds = 61;
const perRound = 1000;

/** The vendor's side of one event, as the page's window offers it. */
interface Chat {
  userlikeTrackingEvent(native: string, ...contexts: unknown[]): void;
  civchat: { onMessage?(message: object): void };
  LoyJoy(command: string, options: { eventListeners: ((native: string, detail: object) => void)[] }): void;
}

/** One typical event of each vendor, made ready on a listening page. */
const events: { readonly [label: string]: (chat: Chat) => () => void } = {
  'Userlike message': chat => () =>
    chat.userlikeTrackingEvent('message_operator_terminating', contexts.global_ctx, contexts.session_ctx),
  'User.com message': chat => {
    chat.civchat = {};
    return () => chat.civchat.onMessage?.({ content: 'Hello', isAdmin: true });
  },
  'LoyJoy step': chat => {
    const eventListeners: ((native: string, detail: object) => void)[] = [];
    chat.LoyJoy = () => {};
    chat.LoyJoy('boot', { eventListeners });
    const detail = {
      process_id: '0e1c2f7a-5b1d-4c8e-9a55-3f1f6f0a7d11',
      process_name: 'Gift finder',
      sub_process_id: '6b0a1c9e-7d52-4a0f-8f3c-1a2b3c4d5e6f',
      sub_process_name: 'Question 2',
    };
    return () => eventListeners[0]!('sub_process_visited', detail);
  },
};

console.log('Size in bytes');
for (const one of Object.values(bundles)) {
  const { bytes, gzip, brotli } = sizeOf(Buffer.from((await bundle(one)).text));
  console.log(`  ${one.file.padEnd(24)} plain ${bytes}, gzip ${gzip}, brotli ${brotli}`);
}

console.log(`Time per event, median of ${rounds} rounds of ${perRound}`);
for (const [label, make] of Object.entries(events)) await compare(label, make);

async function compare(label: string, make: (chat: Chat) => () => void): Promise<void> {
  const layer: PushedRecord[] = [];
  const page = listeningPage(layer);
  const fire = make(page as unknown as Chat);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    layer.length = 0;
    ours.push(await timed(() => repeat(fire)));
    const queue: unknown[] = [];
    new DataLayerHelper(queue, () => {});
    const records = layer.splice(0);
    if (records.length !== perRound)
      throw new Error(`${label}: ${records.length} records, ${perRound} expected.`);
    theirs.push(await timed(() => pushEach(queue, records)));
  }
  const [a, b] = [median(ours), median(theirs)];
  const ratio = `${((100 * a) / b).toFixed(0)} % of data-layer-helper`;
  console.log(`  ${label.padEnd(18)} ${micro(a)} against ${micro(b)}: ${ratio}`);
}

function listeningPage(dataLayer: PushedRecord[]): object {
  const page = {
    location: { href: 'https://shop.example/', pathname: '/' },
    document: { querySelector: () => null },
    addEventListener: () => {},
    setTimeout: () => 0,
    dataLayer,
    chatTracker: [{ maxPerMinute: 1e9 }],
  };
  start(page as unknown as Page, 'module');
  return page;
}

/** Milliseconds until the work and what it has put off are done. */
async function timed(work: () => void): Promise<number> {
  const begin = performance.now();
  work();
  await Promise.resolve();
  return performance.now() - begin;
}

function repeat(fire: () => void): void {
  for (let i = 0; i < perRound; i++) fire();
}

function pushEach(queue: unknown[], records: readonly PushedRecord[]): void {
  for (const record of records) queue.push(record);
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** Milliseconds of a round as microseconds of one event. */
function micro(ms: number): string {
  return `${((1000 * ms) / perRound).toFixed(2)} µs`;
}
