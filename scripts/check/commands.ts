/** The checks that are one command of a tool. */
import { spawn } from 'node:child_process';

/** What a check found: how many things passed and failed, and what else the closing lines shall say. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly notes?: readonly string[];
}

/** Runs a tool with its output on the terminal; it passes when its exit code is 0. */
export function command(tool: string, ...args: string[]): Promise<Outcome> {
  return new Promise(resolve => {
    const shell = process.platform === 'win32';
    const child = spawn(tool, args, { stdio: 'inherit', shell, env: process.env });
    const end = (passed: boolean) => resolve(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    child.on('exit', code => end(code === 0));
    child.on('error', error => {
      console.error(`${tool} did not start: ${error.message}`);
      end(false);
    });
  });
}
