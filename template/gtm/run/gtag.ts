import type { Consent, ConsentState } from './consent.ts';
import type { Policy } from './page.ts';
import type { Message, Update } from './queue.ts';
import { type Hit, wire } from './tags/ga4.ts';
import type { Work } from './work.ts';

export interface GtagParts {
  readonly consent: Consent;
  readonly work: Work;
  readonly policies: Policy[];
  /** Hands an event to GA4's script. */
  readonly send: (hit: Hit) => void;
  /** Told about what the stand-in does not model, since the page that pushes it must not notice. */
  readonly report: (message: string) => void;
}

type Command = (args: readonly unknown[], parts: GtagParts, trusted: boolean) => Message | undefined;

/** Carries out gtag commands found in the data layer: `set`, `consent`, `event`, and from the page itself `policy`. */
export const createGtag =
  (parts: GtagParts) =>
  ([name, ...args]: readonly unknown[], trusted: boolean): Update | undefined => {
    const command = commands.find(([known]) => known === name)?.[1];
    if (!command) {
      parts.report(`The stand-in does not model gtag('${String(name)}', …).`);
      return undefined;
    }
    const message = command(args, parts, trusted);
    return message && { message, replace: true };
  };

const set: Command = args => {
  const { event: _, ...message } = (args.length === 2 ? { [String(args[0])]: args[1] } : args[0]) as Message;
  return message;
};

const consent: Command = ([kind, states], { consent, work, report }) => {
  const {
    region,
    wait_for_update: wait,
    ...types
  } = states as Record<string, ConsentState> & {
    region?: unknown;
    wait_for_update?: number;
  };
  if (region !== undefined) report("The stand-in does not model regions in gtag('consent', …).");
  else if (kind === 'update') consent.updateAll(types);
  else if (kind === 'default') {
    for (const [type, state] of Object.entries(types)) {
      consent.setDefault(type, state, Boolean(wait));
      if (wait) work.later(() => consent.stopWaiting(type), wait);
    }
  } else report(`The stand-in does not model gtag('consent', '${String(kind)}', …).`);
  return undefined;
};

// The loader makes an event for triggers of it as well, with the parameters as `eventModel` (builds 54u1 and 62i1).
const event: Command = ([name, eventModel = {}], { send, report }) => {
  const { send_to: measurementId, ...params } = eventModel as Message;
  if (typeof measurementId !== 'string') {
    report("The stand-in does not model gtag('event', …) without one send_to.");
    return undefined;
  }
  send({ measurementId, name: String(name), params: wire(Object.entries(params), 'ep'), userProperties: {} });
  return { event: String(name), eventModel: eventModel as Message };
};

const policy: Command = ([permission, admits], { policies }, trusted) => {
  if (trusted && typeof permission === 'string' && typeof admits === 'function') {
    policies.push({ permission, admits: admits as Policy['admits'] });
  }
  return undefined;
};

const commands: readonly (readonly [string, Command])[] = [
  ['set', set],
  ['consent', consent],
  ['event', event],
  ['policy', policy],
];
