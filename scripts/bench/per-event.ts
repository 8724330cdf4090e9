/** What one event costs: from the chat's call until the entry lies in the data layer, whole rounds of events at once. */
import { fakePage } from '../../bundle/core/fake-page.ts';
import { DataLayerHelper } from '../../template/gtm/run/data-layer-helper.ts';
import { interleaved, type Measure } from './interleaved.ts';
import { type Listen, listeners, loadListener } from './listeners.ts';
import { type ChatPage, events, openPage } from './page.ts';

const rounds = 61;
const perRound = 1000;

export const unit = `median of ${rounds} rounds of ${perRound} events`;

/** The side that takes our records out of the data layer again, as GTM does: the measure of all others. */
export const consumer = 'data-layer-helper';

/** Microseconds per event by chat and side. */
export async function perEvent(): Promise<{ [chat: string]: { [side: string]: number } }> {
  const listens = new Map<string, Listen>();
  for (const [side, source] of Object.entries(listeners)) listens.set(side, await loadListener(source));
  const chats: { [chat: string]: { [side: string]: number } } = {};
  for (const [chat, fire] of Object.entries(events)) {
    const sides = [...listens].map(([side, listen]): [string, Measure] => {
      const page = openPage(fakePage());
      listen(page);
      return [side, () => reporting(page, fire)];
    });
    const records = await recordsOf(listens.get('chat-datalayer')!, fire);
    const taken = await interleaved(
      { ...Object.fromEntries(sides), [consumer]: () => consuming(records) },
      rounds,
    );
    chats[chat] = Object.fromEntries(
      Object.entries(taken).map(([side, ms]) => [side, (1000 * ms) / perRound]),
    );
  }
  return chats;
}

async function reporting(page: ChatPage, fire: (page: ChatPage) => void): Promise<number> {
  page.dataLayer.length = 0;
  const begin = performance.now();
  for (let i = 0; i < perRound; i++) fire(page);
  await Promise.resolve();
  const taken = performance.now() - begin;
  const { length } = page.dataLayer;
  if (length !== perRound) throw new Error(`${length} entries in the data layer, ${perRound} expected.`);
  return taken;
}

async function recordsOf(listen: Listen, fire: (page: ChatPage) => void): Promise<readonly object[]> {
  const page = openPage(fakePage());
  listen(page);
  await reporting(page, fire);
  return page.dataLayer;
}

/** The helper changes no message, so all rounds push the same. */
function consuming(records: readonly object[]): number {
  const queue: object[] = [];
  new DataLayerHelper(queue, () => {});
  const begin = performance.now();
  for (const record of records) queue.push(record);
  return performance.now() - begin;
}
