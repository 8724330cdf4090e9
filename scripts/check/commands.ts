/** The checks that are one command of a tool. */
import { type SpawnOptions, spawn } from 'node:child_process';

/** What a check found: how many things passed and failed, and what else the closing lines shall say. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly notes?: readonly string[];
}

/** Runs a tool with its output on the terminal; it passes when its exit code is 0. */
export const command = (tool: string, ...args: string[]): Promise<Outcome> =>
  outcomeOf(tool, args, { stdio: 'inherit' });

/** Runs a tool and gives its output when it ends, so that tools can run side by side and be read one by one. */
export async function quietly(tool: string, ...args: string[]): Promise<Outcome & { said: string }> {
  let said = '';
  const outcome = await outcomeOf(tool, args, {}, text => {
    said += text;
  });
  return { ...outcome, said };
}

function outcomeOf(
  tool: string,
  args: readonly string[],
  options: SpawnOptions,
  hear: (text: string) => void = console.error,
): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(tool, args, { ...options, shell: process.platform === 'win32' });
    const end = (passed: boolean) => resolve(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
    child.on('close', code => end(code === 0));
    child.on('error', error => {
      hear(`${tool} did not start: ${error.message}\n`);
      end(false);
    });
  });
}
