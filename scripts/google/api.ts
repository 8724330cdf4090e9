/** Asks an API of Google: in turn, again where that is safe, and with a fault that says which kind it is. */
import type { Clock } from './clock.ts';
import { Fault, faultOf } from './fault.ts';
import type { Pace } from './pace.ts';

/** How requests are made. */
export interface ApiSetting {
  readonly root: URL;
  /** Headers of the login, new for each request since a token ends. */
  readonly headers: () => Promise<{ readonly [name: string]: string }>;
  readonly clock: Clock;
  readonly pace: Pace;
  /** Told what is waited for. */
  readonly waiting: (text: string) => void;
}

export type Query = { readonly [name: string]: string | readonly string[] | undefined };

export interface Asking {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Query;
  readonly body?: object;
}

/** Sends a request and gives what was answered. Throws a `Fault`. */
export type Ask = <Answer = unknown>(asking: Asking) => Promise<Answer>;

/** How often the same is asked again, and how long a request may take. */
const mostTimes = 5;
const patience = 120_000;

/** An API under its root. */
export function api(setting: ApiSetting): Ask {
  return async <Answer>(asking: Asking): Promise<Answer> => {
    for (let time = 1; ; time++) {
      await setting.pace.turn(wait => setting.waiting(`Waiting ${seconds(wait)} for the quota of Google …`));
      const answer = await send(setting, asking);
      if (!(answer instanceof Fault)) return answer as Answer;
      const wait = pauseBefore(answer, asking, time);
      if (wait === undefined) throw answer;
      setting.waiting(`Waiting ${seconds(wait)}, since Google answered: ${answer.said}`);
      await setting.clock.sleep(wait);
    }
  };
}

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`;

/** How long until the same is asked again; nothing where that is of no use, or might be done twice. */
function pauseBefore(
  fault: Fault & { retryAfter?: number },
  { method }: Asking,
  time: number,
): number | undefined {
  if (time >= mostTimes) return;
  if (fault.kind === 'quota')
    return /per day|daily/i.test(fault.said) ? undefined : (fault.retryAfter ?? 60_000);
  return fault.kind === 'uncertain' && method === 'GET' ? 1000 * 2 ** (time - 1) : undefined;
}

async function send({ root, headers, pace }: ApiSetting, asking: Asking): Promise<unknown> {
  const login = await headers();
  const { method, body } = asking;
  let response: Response;
  let text: string;
  try {
    response = await fetch(addressOf(root, asking), {
      method,
      headers: { ...login, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      // A token must not follow to another host.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    text = await response.text();
  } catch (error) {
    return new Fault('uncertain', whyLost(error as Error & { cause?: Error }));
  }
  if (response.ok) return answerIn(text);
  const fault = faultOf(response.status, text);
  if (fault.quotaLimit) pace.learn(fault.quotaLimit);
  const retryAfter = Number(response.headers.get('retry-after'));
  return Object.assign(fault, retryAfter > 0 && { retryAfter: retryAfter * 1000 });
}

function answerIn(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return new Fault('refused', 'the answer is not JSON. Is there a proxy in between that wants a login?');
  }
}

const whyLost = ({ message, cause }: Error & { cause?: Error }): string =>
  `the connection was lost (${cause?.message || message})`;

function addressOf(root: URL, { path, query = {} }: Asking): URL {
  const url = new URL(path, root);
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined) url.searchParams.append(name, one as string);
  }
  return url;
}

/** Everything of a list, page after page. */
export async function askAll<Entry>(ask: Ask, asking: Asking, key: string): Promise<Entry[]> {
  const all: Entry[] = [];
  let pageToken: string | undefined;
  do {
    const page = await ask<{ readonly [key: string]: unknown }>({
      ...asking,
      query: { ...asking.query, pageToken },
    });
    all.push(...((page[key] ?? []) as Entry[]));
    pageToken = page.nextPageToken as string | undefined;
  } while (pageToken);
  return all;
}
