/**
 * `npm run toolchains` packs the package, and lets each toolchain install, type-check, bundle and run it in a folder of
 * its own. Needs the npm registry and some minutes. `npm run toolchains -- webpack Jest` tries those whose name begins
 * so.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolchains } from './toolchains/toolchains.ts';
import { tryOut } from './toolchains/try-out.ts';

const wanted = process.argv.slice(2);
const chosen = toolchains.filter(
  ({ name }) => wanted.length === 0 || wanted.some(begin => name.startsWith(begin)),
);

function packed(folder: string): string {
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const { stdout, stderr, status } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm pack failed.\n${stderr}`);
  return join(folder, stdout.trim());
}

if (chosen.length === 0) {
  console.error(`No toolchain has such a name. There are: ${toolchains.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}
const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-toolchains-'));
try {
  const tarball = packed(folder);
  for (const toolchain of chosen) {
    const begin = performance.now();
    const { version, fault } = tryOut(toolchain, tarball, folder);
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    const title = `${toolchain.name} (${toolchain.packages[0]!.replace(/@[^@]*$/, '')} ${version})`;
    console.log(fault === undefined ? `ok      ${title}, ${seconds} s` : `failed  ${title}\n${fault}\n`);
    if (fault !== undefined) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
