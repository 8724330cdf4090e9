/**
 * `npm run release -- --version x.y.z` prepares a release and says what is left to do; it publishes nothing. With
 * `--gallery FOLDER --notes "…"` it prepares the gallery's clone in that folder too.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { release } from './release/release.ts';

const { values } = parseArgs({
  options: {
    version: { type: 'string', default: '' },
    gallery: { type: 'string' },
    notes: { type: 'string', default: '' },
  },
});

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
  const { version, notes } = values;
  if (values.gallery && !notes)
    throw new Error('--notes is missing: say in a sentence what changed, for users.');
  const gallery = values.gallery ? { repository: values.gallery, notes } : undefined;
  const steps = release({ folder: '.', version, date, ...(gallery && { gallery }), run });
  console.log(
    [`Version ${version} is committed. Now:`, ...steps.map((step, i) => `${i + 1}. ${step}`)].join('\n'),
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
