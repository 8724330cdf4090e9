/** Runs a command of ours against a stand-in, as somebody types it who has given a token. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeIo } from '../../../scripts/cli/fake-io.ts';
import { run } from '../../../scripts/cli/run.ts';
import type { Clock } from '../../../scripts/google/clock.ts';

export interface Typed {
  /** Name of a token that the stand-in knows. */
  readonly token?: string;
  readonly clock?: Clock;
  /** Files in the folder in which the command is typed. */
  readonly files?: { readonly [name: string]: string };
  /** Environment variables beside the token. */
  readonly env?: { readonly [name: string]: string };
}

/** What came of a command. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A clock that is ahead as soon as somebody sleeps. */
export function fakeClock(): Clock & { readonly slept: number } {
  let now = 1_000_000;
  let slept = 0;
  return {
    now: () => now,
    sleep: milliseconds => {
      now += milliseconds;
      slept += milliseconds;
      return Promise.resolve();
    },
    get slept() {
      return slept;
    },
  };
}

/** Types the command with the address of the stand-in. */
export async function type(
  { root }: { readonly root: string },
  args: readonly string[],
  { token = 'publisher', clock = fakeClock(), files = {}, env = {} }: Typed = {},
): Promise<Ran> {
  const { io, written, end } = fakeIo();
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(io.folder, name), text);
    const code = await run([...args, '--api-root', root], {
      ...io,
      env: { ...(token && { GOOGLE_OAUTH_ACCESS_TOKEN: token }), ...env },
      google: {
        clock,
        credentials: () => Promise.reject(new Error('Could not load the default credentials.')),
      },
    });
    return { code, ...written };
  } finally {
    end();
  }
}
