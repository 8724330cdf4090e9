/** A made-up week of a site: who came, by which way, and what the script reported of their chats. */
import { type Random, randomOf } from '../../bundle/hostile/random.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { type Channel, channels } from './channels.ts';
import { type Story, type StoryStep, storiesOf } from './stories.ts';

/** A visit in which the chat said anything. */
export interface SampleVisit {
  readonly id: string;
  readonly vendor: VendorId;
  /** How the visitor came, as GA4 would add it. */
  readonly channel: string;
  /** In the order in which they came. */
  readonly records: readonly PushedRecord[];
}

export interface SampleChoices {
  readonly vendors: readonly VendorId[];
  /** Midnights, in milliseconds, from a Monday on. */
  readonly days: readonly number[];
}

/** Visits with each chat, Monday to Sunday. */
const visitsPerDay = [118, 124, 121, 110, 96, 58, 47];

/** The visits of a week, in the order in which they began. The same choices give the same week. */
export async function sampleWeek({ vendors, days }: SampleChoices): Promise<SampleVisit[]> {
  const perVendor = await Promise.all(vendors.map(vendor => weekOf(vendor, days)));
  return perVendor.flat().sort((one, other) => timeOf(one) - timeOf(other));
}

const timeOf = ({ records }: SampleVisit): number => records[0]!.chat_time;

async function weekOf(vendor: VendorId, days: readonly number[]): Promise<SampleVisit[]> {
  const stories = await storiesOf(vendor);
  // Of its own, so that the week of a chat stays the same whichever others are chosen.
  const random = randomOf([...vendor].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 1));
  const visits: SampleVisit[] = [];
  for (const [nth, midnight] of days.entries()) {
    const usual = visitsPerDay[nth % visitsPerDay.length]!;
    const count = usual - 8 + random.below(17);
    for (let visit = 0; visit < count; visit++) {
      const id = `${vendor}-${nth + 1}-${visit + 1}`;
      visits.push({ id, vendor, ...someVisit(stories, midnight, random) });
    }
  }
  // Of a visit in which the chat says nothing, GA4 would not know that there was a chat.
  return visits.filter(({ records }) => records.length > 0);
}

function someVisit(stories: readonly Story[][], midnight: number, random: Random) {
  const { name, interest } = someChannel(random);
  const story = someRating(someStory(stories, random), random);
  const steps = random.percent(interest) ? untilSomeStep(story.steps, random) : story.steps.slice(0, 1);
  // Most come around the middle of the day, from seven in the morning on; nobody stays until midnight.
  const seconds = 7 * 3600 + random.below(7 * 3600) + random.below(7 * 3600);
  const pace = 0.6 + random.below(120) / 100;
  return {
    channel: name,
    records: steps.flatMap(({ at, records }) =>
      records.map(record => ({ ...record, chat_time: Math.round(midnight + (seconds + at * pace) * 1000) })),
    ),
  };
}

function someChannel(random: Random): Channel {
  return random.pick(channels.flatMap(channel => new Array<Channel>(channel.share).fill(channel)));
}

/** A chat begins with the usual conversation; what else is there to be tested comes seldom. */
const someStory = ([usual, ...others]: readonly Story[][], random: Random): readonly Story[] =>
  random.percent(94) || others.length === 0 ? usual! : random.pick(others);

/** Most are content: two of three give one of the best scores. */
function someRating(ratings: readonly Story[], random: Random): Story {
  const bestFirst = [...ratings].sort((one, other) => (other.score ?? 0) - (one.score ?? 0));
  const best = bestFirst.slice(0, Math.ceil(bestFirst.length / 4));
  return random.pick(random.percent(66) ? best : bestFirst);
}

/** A visitor may leave after each step. */
function untilSomeStep(steps: readonly StoryStep[], random: Random): readonly StoryStep[] {
  let taken = Math.min(2, steps.length);
  while (taken < steps.length && random.percent(94)) taken++;
  return steps.slice(0, taken);
}
