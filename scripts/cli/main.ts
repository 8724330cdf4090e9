#!/usr/bin/env node
/** The command `chat-datalayer`. */
import { fileURLToPath } from 'node:url';
import { realClock } from '../google/clock.ts';
import { parts } from '../library/parts.ts';
import { run } from './run.ts';

const { stdin, stdout, stderr, env } = process;

// `chat-datalayer … | head` closes the pipe when it has seen enough.
stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0);
  stderr.write(`error: standard output cannot be written: ${message}\n`);
  process.exit(2);
});

// Where nobody can be told of a fault, the exit code still tells.
stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  folder: process.cwd(),
  builds: fileURLToPath(new URL('.', import.meta.url)),
  parts,
  google: {
    clock: realClock,
    // The library for logins is a file of its own, which other commands do not load.
    credentials: async scopes => {
      const { machineCredentials } = await import('../google/machine-credentials.ts');
      return machineCredentials(scopes);
    },
  },
});
