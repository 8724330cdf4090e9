/** `npm run release -- --version x.y.z` prepares a release and says what is left to do; it publishes nothing. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { release } from './release/release.ts';

const { values } = parseArgs({ options: { version: { type: 'string', default: '' } } });

function run(command: string, ...args: string[]): string {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', shell });
  if (status !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} failed. \`git checkout .\` undoes what was written.\n${stdout}${stderr}`,
    );
  }
  return stdout;
}

try {
  const date = new Date().toISOString().slice(0, 10);
  const steps = release({ folder: '.', version: values.version, date, run });
  console.log(
    [`Version ${values.version} is committed. Now:`, ...steps.map((step, i) => `${i + 1}. ${step}`)].join(
      '\n',
    ),
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
