/** Plays a story twice, with our script and without it, and holds both against the plain model. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PushedRecord } from '../../schemas/src/record.ts';
import { fakePage } from '../core/fake-page.ts';
import { start } from '../core/start.ts';
import { openDiary } from '../transparency/diary.ts';
import type { Chat, Pause } from './chat.ts';
import { openClock } from './clock.ts';

export interface Story<Act> {
  readonly acts: readonly (Act | Pause)[];
  /** Before which act our script starts. */
  readonly start: number;
  /** Whether the chat is ready for use then, or what it is depends on the acts. */
  readonly isOpened: boolean;
  readonly variant: number;
}

/** Everything is recorded, or filters and caps would be tested here too. */
const settings = { ignore: [], maxPerMinute: 10_000 };

function playOnce<Act extends object>(
  chat: Chat<Act>,
  { acts, start: startsAt, isOpened, variant }: Story<Act>,
  withScript: boolean,
) {
  const page = fakePage();
  const diary = openDiary();
  const clock = openClock(error => diary.write('a timer throws', error));
  const look = () => void page.chatTracker?.status?.();
  let from: number | undefined;
  const isHeard = () => from !== undefined;
  const life = chat.live({ page, diary, clock, look, isHeard }, variant);
  const script = () => {
    if (withScript) {
      Object.assign(page, { chatTracker: [{ ...settings, vendors: [chat.id] }] });
      start(page, 'standard');
    }
    from = life.count();
  };
  const happen = (act: Act | Pause) => {
    try {
      if ('pass' in act) {
        clock.pass(act.pass);
        look();
      } else life.act(act);
    } catch (error) {
      diary.write('the page throws', error);
    }
    clock.pass(0);
  };
  acts.slice(0, startsAt).forEach(happen);
  script();
  if (isOpened) chat.opening.forEach(happen);
  acts.slice(startsAt).forEach(happen);
  clock.settle();
  return { page, diary, told: life.told(from!), life };
}

/** A record, as the model puts it. */
const lineOf = ({ event, chat_native_event }: PushedRecord) => `${chat_native_event} ${event}`;

/** Throws unless each event is told once, in its order, and the site's functions run as on the bare page. */
export async function hold<Act extends object>(chat: Chat<Act>, story: Story<Act>): Promise<void> {
  const bare = playOnce(chat, story, false);
  const { page, diary, told, life } = playOnce(chat, story, true);
  const isComparable = life.isComparable ?? (() => true);
  for (let turn = 0; turn < 3; turn++) await 0;

  assert.deepEqual(diary.lines, bare.diary.lines);
  assert.deepEqual(told, bare.told);
  assert.deepEqual(page.dataLayer.map(lineOf).filter(isComparable), told.filter(isComparable));
}

/** Stories of one chat. */
export function storiesOf<Act extends object>({ act, latestStart }: Chat<Act>): fc.Arbitrary<Story<Act>> {
  const pass = fc.constantFrom({ pass: 5 }, { pass: 100 });
  const acts = fc.array(
    fc.oneof<fc.WeightedArbitrary<Act | Pause>[]>(
      { weight: 6, arbitrary: act },
      { weight: 1, arbitrary: pass },
    ),
    { minLength: 1, maxLength: 10, size: 'max' },
  );
  return fc.record({ acts, start: fc.nat(latestStart), isOpened: fc.boolean(), variant: fc.nat(9) });
}
