/** Plays a scenario twice, with our script and without it, and holds both against the plain model. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PushedRecord } from '../../schemas/src/record.ts';
import { fakePage, startScript } from '../core/fake-page.ts';
import { createRecorder } from '../transparency/recorder.ts';
import type { ChainedChat, Pause } from '../vendors/room/chained-chat.ts';
import { openClock } from './clock.ts';

export interface Scenario<Action> {
  readonly actions: readonly (Action | Pause)[];
  /** Before which action our script starts. */
  readonly start: number;
  /** Whether the chat is ready for use then, or what it is depends on the actions. */
  readonly isOpened: boolean;
  readonly variant: number;
}

/** Everything is recorded, or filters and caps would be tested here too. */
const settings = { ignore: [], maxPerMinute: 10_000 };

function play<Action extends object>(
  chat: ChainedChat<Action>,
  { actions, start: startsAt, isOpened, variant }: Scenario<Action>,
  withScript: boolean,
) {
  const page = fakePage();
  const recorder = createRecorder();
  const clock = openClock(error => recorder.note('a timer throws', error));
  const recheck = () => void page.chatTracker?.status?.();
  let from: number | undefined;
  const hasStarted = () => from !== undefined;
  const played = chat.open({ page, recorder, clock, recheck, hasStarted }, variant);
  const startListening = () => {
    if (withScript) {
      Object.assign(page, { chatTracker: [{ ...settings, vendors: [chat.id] }] });
      startScript(page);
    }
    from = played.count();
  };
  const happen = (action: Action | Pause) => {
    try {
      if ('pass' in action) {
        clock.pass(action.pass);
        recheck();
      } else played.act(action);
    } catch (error) {
      recorder.note('the page throws', error);
    }
    clock.pass(0);
  };
  actions.slice(0, startsAt).forEach(happen);
  startListening();
  if (isOpened) chat.opening.forEach(happen);
  actions.slice(startsAt).forEach(happen);
  clock.settle();
  return { page, lines: recorder.lines, reported: played.reported(from!), played };
}

/** A record, as the model puts it. */
const lineOf = ({ event, chat_native_event }: PushedRecord) => `${chat_native_event} ${event}`;

/** Throws unless each event is recorded once, in its order, and the site's functions run as on the bare page. */
export async function assertKept<Action extends object>(
  chat: ChainedChat<Action>,
  scenario: Scenario<Action>,
): Promise<void> {
  const bare = play(chat, scenario, false);
  const { page, lines, reported, played } = play(chat, scenario, true);
  const isComparable = played.isComparable ?? (() => true);
  for (let turn = 0; turn < 3; turn++) await 0;

  assert.deepEqual(lines, bare.lines);
  assert.deepEqual(reported, bare.reported);
  assert.deepEqual(page.dataLayer.map(lineOf).filter(isComparable), reported.filter(isComparable));
}

/** Scenarios of one chat. */
export function scenariosOf<Action extends object>({
  action,
  latestStart,
}: ChainedChat<Action>): fc.Arbitrary<Scenario<Action>> {
  const pass = fc.constantFrom({ pass: 5 }, { pass: 100 });
  const actions = fc.array(
    fc.oneof<fc.WeightedArbitrary<Action | Pause>[]>(
      { weight: 6, arbitrary: action },
      { weight: 1, arbitrary: pass },
    ),
    { minLength: 1, maxLength: 10, size: 'max' },
  );
  return fc.record({ actions, start: fc.nat(latestStart), isOpened: fc.boolean(), variant: fc.nat(9) });
}
