/** What one event costs: from the chat's call until the entry lies in the data layer, whole rounds of events at once. */

import type { ScriptParts } from '../../bundle/composition/script-parts.ts';
import { fakePage } from '../../bundle/core/fake-page.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { benches } from '../../bundle/vendors/generated/benches.ts';
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import { DataLayerHelper } from '../../template/gtm/run/data-layer-helper.ts';
import { scriptParts } from '../build/script-parts.ts';
import { type Listen, loadListener, otherListeners, own, ownListeners } from './listeners.ts';
import { type ChatPage, openPage, unstarted } from './page.ts';
import { type Measure, sideBySide } from './side-by-side.ts';
import { type Spread, toNeighbour } from './spread.ts';

const rounds = 61;
const perRound = 1000;

export const unit = `${rounds} rounds of ${perRound} events`;

/** The neighbour: it takes the records of ours out of the data layer again, as GTM does. */
export const consumer = 'data-layer-helper';

/** Ratios to the consumer by side. */
interface Ratios {
  readonly [side: string]: Spread;
}

/** Our sides with each chat, those of others with one: what they do is the same with each. */
export interface EventCosts {
  readonly ours: { readonly [chat: string]: Ratios };
  readonly others: Ratios;
}

/** The chat of which the others hear. */
export const heardByOthers = dictionary.vendors.find(({ id }) => id === unstarted)!;

/** Measures all. The consumer's own row says how steady the machine was. */
export async function perEvent(): Promise<EventCosts> {
  const parts = await scriptParts();
  const ours: { [chat: string]: Ratios } = {};
  for (const { id, shortLabel } of dictionary.vendors) {
    ours[shortLabel] = await ratiosOf(id, ownListeners(id, parts), parts);
  }
  return { ours, others: await ratiosOf(heardByOthers.id, await otherListeners(), parts) };
}

async function ratiosOf(
  id: VendorId,
  sides: { readonly [side: string]: string },
  parts: ScriptParts,
): Promise<Ratios> {
  const pageOf = async (text: string) => listeningPage(await loadListener(text));
  const records = await reported(await pageOf(ownListeners(id, parts)[own]!), id, perRound);
  const consume = () => consuming(records);
  const measures: [string, Measure][] = [];
  for (const [side, text] of Object.entries(sides)) {
    const page = await pageOf(text);
    measures.push([side, () => reporting(page, id)]);
  }
  return inTurn([...measures, [consumer, consume]], consume);
}

/**
 * Ratios of each side to the consumer, one side after the other: the code of another in between would make the engine
 * forget what it has found out about this one, and that says nothing about either.
 */
async function inTurn(
  sides: readonly (readonly [side: string, measure: Measure])[],
  consume: Measure,
): Promise<Ratios> {
  const ratios: { [side: string]: Spread } = {};
  for (const [side, measure] of sides) {
    const { own = [] } = await sideBySide(consume, { own: measure }, rounds);
    ratios[side] = toNeighbour(own);
  }
  return ratios;
}

/** A page with all chats, on which somebody listens. */
export async function listeningPage(listen: Listen): Promise<ChatPage> {
  const page = openPage(fakePage({ sessionStorage: plainStorage() }));
  await listen(page);
  return page;
}

/** The least that keeps texts: what the browser's own costs comes on top, and shows in the stress test. */
function plainStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const texts = new Map<string, string>();
  return {
    getItem: key => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
  };
}

async function reporting(page: ChatPage, id: VendorId): Promise<number> {
  page.dataLayer.length = 0;
  const begin = performance.now();
  await report(page, id, perRound);
  const taken = performance.now() - begin;
  const { length } = page.dataLayer;
  if (length !== perRound) throw new Error(`${length} entries in the data layer, ${perRound} expected.`);
  return taken;
}

/** What lies in the data layer after so many events. */
export async function reported(page: ChatPage, id: VendorId, events: number): Promise<readonly object[]> {
  page.dataLayer.length = 0;
  await report(page, id, events);
  return [...page.dataLayer];
}

async function report(page: ChatPage, id: VendorId, events: number): Promise<void> {
  const { fire } = benches[id];
  for (let i = 0; i < events; i++) fire(page);
  // Some take more than one turn until all has arrived.
  for (let turn = 0; turn === 0 || (turn < 10 && page.dataLayer.length < events); turn++) await undefined;
}

/** The helper changes no message, so all rounds push the same. */
function consuming(records: readonly object[]): number {
  const queue: object[] = [];
  new DataLayerHelper(queue, () => {});
  const begin = performance.now();
  for (const record of records) queue.push(record);
  return performance.now() - begin;
}
