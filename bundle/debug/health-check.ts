import { problems, states } from '../../schemas/src/problems.ts';
import type { ProblemCode, Status } from '../../schemas/src/status.ts';

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
}

/** Where a health check goes. */
export interface Channels {
  /** Shows lines under a title, as one group of the console. */
  readonly show: (title: string, lines: readonly string[]) => void;
  /** Puts it where Tag Assistant shows it: into the data layer, without an event, so that no trigger fires. */
  readonly push: (entry: { readonly chatDataLayer: HealthCheck }) => void;
}

/** Problems that cost events on every page, the worst first; the others are told after these. */
const costly: readonly ProblemCode[] = [
  'data_layer_failed',
  'data_layer_changed',
  'hook_refused',
  'loaded_late',
  'one_tag_embed',
  'listeners_unknown',
  'hook_replaced',
];

/** Makes the health check from the books of `status()`. */
export function healthCheck(status: Status): HealthCheck {
  const { counts, vendors } = status;
  const chats: { [vendor: string]: string } = {};
  for (const [id, { state, why }] of Object.entries(vendors)) chats[id] = why ? `${state} (${why})` : state;
  const codes = [...new Set(status.problems.map(({ code }) => code))];
  return {
    chats,
    events: { heard: counts.heard, recorded: counts.pushed, held: counts.held, lost: counts.dropped },
    problems: codes,
    toDo: toDo(status, codes),
  };
}

function toDo({ counts, vendors, consent }: Status, codes: readonly ProblemCode[]): string {
  const chats = Object.entries(vendors);
  const [deaf] = chats.filter(([, { state }]) => state === 'deaf');
  if (deaf) return `${deaf[0]}: ${deaf[1].why ? problems[deaf[1].why].remedy : states.deaf.remedy}`;
  const code = costly.find(code => codes.includes(code)) ?? codes[0];
  if (code) return problems[code].remedy;
  if (consent === 'denied') {
    const fate = counts.held > 0 ? 'Events wait for consent' : 'Consent is denied';
    return `${fate}: agree in the consent banner, and look again.`;
  }
  if (chats.every(([, { state }]) => state === 'waiting')) {
    return 'No chat has been met on this page yet. If one is there, check that it is among the chats of the tag.';
  }
  return counts.pushed > 0 ? 'Nothing.' : 'Open the chat to see its first events.';
}

/**
 * Tells the health check of a page, at once and again whenever more than numbers of it has changed. `status` is asked
 * at every call.
 */
export function healthTeller(status: () => Status, { show, push }: Channels): () => void {
  let told: string | undefined;
  return () => {
    const check = healthCheck(status());
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

const titleOf = ({ problems, events, toDo }: HealthCheck): string =>
  problems.length === 0 && /^(Nothing|Open)/.test(toDo)
    ? `all is well, ${events.recorded} events recorded`
    : toDo;

const meaningOf = (state: string): string => states[state.split(' ')[0] as keyof typeof states].says;
