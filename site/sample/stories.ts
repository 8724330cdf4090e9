/** What visitors of the sample do, and what the script makes of it: the sessions that each room tells, played for real. */
import { all } from '../../bundle/core/carried.ts';
import { start } from '../../bundle/core/start.ts';
import { analystSessions } from '../../bundle/vendors/generated/analyst-sessions.ts';
import { demos } from '../../bundle/vendors/generated/demos.ts';
import { vendors } from '../../bundle/vendors/generated/ships.ts';
import { simulators } from '../../bundle/vendors/generated/simulators.ts';
import type { AnalystSession } from '../../bundle/vendors/room/analyst-sessions.ts';
import type { Widget } from '../../bundle/vendors/room/simulator.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { simulatedPage, tabStorage } from './simulated-page.ts';

/** One step of a visit: when, and the records that came of it. */
export interface StoryStep {
  /** Seconds since the visit began. */
  readonly at: number;
  readonly records: readonly PushedRecord[];
}

/** A visit with a chat from its beginning to its end. */
export interface Story {
  readonly steps: readonly StoryStep[];
  /** What the visitor gives in it, if anything, and if the chat says what. */
  readonly score?: number;
}

/** The stories of a chat; those that go the same way but for the rating stand together. */
export async function storiesOf(id: VendorId): Promise<Story[][]> {
  // In the others, consent comes in the middle: the sample is of visitors who have agreed.
  const sessions = analystSessions[id].sessions.filter(({ undecided }) => !undecided);
  return Promise.all(
    sessions.map(async session => {
      const ratings: readonly unknown[] = demos[id].ratings ?? [];
      const rated = await Promise.all(ratings.map(rating => played(id, session, rating)));
      const scored = rated.filter(({ score }) => score !== undefined);
      return scored.length > 0 ? scored : [await played(id, session)];
    }),
  );
}

async function played(id: VendorId, session: AnalystSession<Widget>, rating?: unknown): Promise<Story> {
  const steps: StoryStep[] = [];
  for (const page of session.pages) {
    const { layer, widget, stop } = open(id, session.options);
    if (rating !== undefined) giveInstead(widget, rating);
    for (const { at, does } of page) {
      const before = layer.length;
      does?.(widget);
      await Promise.resolve();
      if (does) steps.push({ at, records: layer.slice(before) });
    }
    stop();
  }
  const score = steps.flatMap(({ records }) => records).find(({ chat_score }) => chat_score !== undefined);
  return { steps, ...(score && { score: score.chat_score! }) };
}

/** A page that holds nothing but the chat and the script. */
function open(id: VendorId, options?: object) {
  const layer: PushedRecord[] = [];
  const clock = { setTimeout: () => 0, clearTimeout: () => {} };
  const { win } = simulatedPage('/', clock, tabStorage(), {
    chatTracker: [{ vendors: [id] }],
    dataLayer: layer,
  });
  const stop = start(win, all('standard', vendors));
  return { layer, widget: simulators[id](win, options), stop };
}

/** Gives this rating where the story gives another one. */
function giveInstead(widget: Widget, rating: unknown): void {
  const chat = widget as Widget & { rate?(...given: unknown[]): void };
  const rate = chat.rate?.bind(chat);
  if (rate) chat.rate = (_given, ...more) => rate(rating, ...more);
}
