/** Connects a command with an API of Google. */
import type { Command } from 'commander';
import { type Ask, api } from '../../google/api.ts';
import { checkedRoot } from '../../google/api-root.ts';
import { realClock } from '../../google/clock.ts';
import { Fault } from '../../google/fault.ts';
import { faultSentence, type Surroundings } from '../../google/fault-sentence.ts';
import { login } from '../../google/login.ts';
import { pace } from '../../google/pace.ts';
import { Refusal } from '../../google/tag-manager/refusal.ts';
import type { Io } from '../io.ts';

export interface ConnectOptions {
  readonly apiRoot?: string;
}

/** Adds where the API is. */
export const addApiRoot = (command: Command): Command =>
  command.option(
    '--api-root <url>',
    'Another address of the API: one of googleapis.com, or a stand-in on this machine.',
  );

/** Quotas: of Tag Manager as observed, 15 requests in 60 seconds; of the Admin API a part of what is documented. */
const quotas = {
  tagmanager: { most: 15, milliseconds: 60_000 },
  analyticsadmin: { most: 120, milliseconds: 60_000 },
};

/** Logs in, and gives a function that asks. */
export async function connect(
  { apiRoot }: ConnectOptions,
  { service, scopes }: Surroundings,
  { io, waiting }: { readonly io: Io; readonly waiting: (text: string) => void },
): Promise<Ask> {
  const root = checkedRoot(apiRoot ?? `https://${service}.googleapis.com/`);
  const { google, env = {} } = io;
  const clock = google?.clock ?? realClock;
  const { most, milliseconds } = quotas[service];
  const credentials = google?.credentials ?? (() => Promise.reject(new Error('there are no credentials')));
  return api({
    root,
    headers: await login(env, credentials, scopes),
    clock,
    pace: pace(most, milliseconds, clock),
    waiting,
  });
}

/** The sentence for what went wrong; other errors are mistakes of ours, and go on. */
export function sentenceOf(error: unknown, surroundings: Surroundings): string {
  if (error instanceof Fault) return faultSentence(error, surroundings);
  if (error instanceof Refusal) return error.message;
  throw error;
}
