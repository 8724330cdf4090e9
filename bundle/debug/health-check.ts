import { states } from '../../schemas/src/problems.ts';
import type { ProblemCode, Status } from '../../schemas/src/status.ts';
import { problems } from '../dictionary/problems.ts';

/** How the listener is doing on this page, for people: what is heard and counted, and the one thing to do. */
export interface HealthCheck {
  /** The chats, each with its state. */
  readonly chats: { readonly [vendor: string]: string };
  readonly events: {
    readonly heard: number;
    readonly recorded: number;
    readonly held: number;
    readonly lost: number;
  };
  /** Problems by their code, in the order in which they were met. */
  readonly problems: readonly ProblemCode[];
  readonly toDo: string;
  readonly isWell: boolean;
}

/** Where a health check goes, and where it counts. */
export interface Channels {
  /** How many records stand in the data layer; undefined if that cannot be told. */
  readonly count: () => number | undefined;
  /** Shows lines under a title, as one group of the console. */
  readonly show: (title: string, lines: readonly string[]) => void;
  /** Puts it where Tag Assistant shows it: into the data layer, without an event, so that no trigger fires. */
  readonly push: (entry: { readonly chatDataLayer: HealthCheck }) => void;
}

/** Problems that cost events, the worst first. */
const costly: readonly ProblemCode[] = [
  'vendors_unset',
  'data_layer_failed',
  'data_layer_changed',
  'hook_refused',
  'loaded_late',
  'one_tag_embed',
  'listeners_unknown',
  'hook_replaced',
];

/** Problems that cost none: a debug build beside the standard one is usual in Preview, and counts may begin anew. */
const harmless: readonly ProblemCode[] = ['second_install', 'storage_failed'];

/** Makes the health check of `status()` and the number of records that stand in the data layer, if that is known. */
export function healthCheck(status: Status, there?: number): HealthCheck {
  const { counts, vendors } = status;
  const chats: { [vendor: string]: string } = {};
  for (const [id, { state, why }] of Object.entries(vendors)) chats[id] = why ? `${state} (${why})` : state;
  const codes = [...new Set(status.problems.map(({ code }) => code))];
  const fault = faultOf(status, codes, there);
  return {
    chats,
    events: { heard: counts.heard, recorded: counts.pushed, held: counts.held, lost: counts.dropped },
    problems: codes,
    toDo: fault ?? nextStep(status),
    isWell: !fault,
  };
}

/** What is wrong here, as what to do about it: what costs most comes first. */
function faultOf(
  { counts, vendors, consent }: Status,
  codes: readonly ProblemCode[],
  there = Infinity,
): string | undefined {
  const [deaf] = Object.entries(vendors).filter(([, { state }]) => state === 'deaf');
  if (deaf) return `${deaf[0]}: ${deaf[1].why ? problems[deaf[1].why].fix : states.deaf.fix}`;
  const worst = costly.find(code => codes.includes(code));
  if (worst) return problems[worst].fix;
  if (there < counts.pushed) {
    return 'Records are missing from the data layer. Look for code that declares it again, and let it keep what is there.';
  }
  if (consent === 'denied') {
    const fate = counts.held > 0 ? 'Events wait for consent' : 'Consent is denied';
    return `${fate}: agree in the consent banner, and look again.`;
  }
  if (counts.dropped > 0)
    return 'Events were dropped. Raise maxPerMinute, or leave noisy events out by ignore.';
  if (counts.heard > 0 && counts.ignored === counts.heard) {
    return 'All events are left out by the settings. Compare vendors, only and ignore with what you expect.';
  }
  const other = codes.find(code => !harmless.includes(code));
  return other && problems[other].fix;
}

/** What to do on a page on which nothing is wrong. */
function nextStep({ counts, vendors }: Status): string {
  if (counts.pushed > 0) return 'Nothing.';
  return Object.values(vendors).every(({ state }) => state === 'waiting')
    ? 'No chat has been met on this page yet. If one is there, check that it is among the chats of the tag.'
    : 'Open the chat to see its first events.';
}

/**
 * Tells the health check of a page, at once and again whenever more than numbers of it has changed. `status` is asked
 * at every call.
 */
export function healthTeller(status: () => Status, { show, push, count }: Channels): () => void {
  let told: string | undefined;
  return () => {
    const check = healthCheck(status(), count());
    const now = JSON.stringify([check.chats, check.problems, check.toDo]);
    if (now === told) return;
    told = now;
    const { heard, recorded, held, lost } = check.events;
    show(`chat-datalayer: ${titleOf(check)}`, [
      ...Object.entries(check.chats).map(([vendor, state]) => `${vendor} is ${state}. ${meaningOf(state)}`),
      `Events: ${heard} heard, ${recorded} recorded, ${held} waiting for consent, ${lost} lost.`,
      ...(check.problems.length > 0 ? [`Problems: ${check.problems.join(', ')}.`] : []),
      `To do: ${check.toDo}`,
    ]);
    push({ chatDataLayer: check });
  };
}

const titleOf = ({ isWell, events: { recorded }, toDo }: HealthCheck): string =>
  isWell && recorded > 0 ? `all is well, ${recorded} recorded` : toDo;

const meaningOf = (state: string): string => states[state.split(' ')[0] as keyof typeof states].description;
