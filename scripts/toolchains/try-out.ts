/** One toolchain takes the package, as a project would that uses it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Toolchain } from './toolchains.ts';

/** How it went. */
export interface Tried {
  /** Version that was installed of the toolchain. */
  readonly version: string;
  /** The command that failed, and its output; nothing when all went well. */
  readonly fault?: string;
}

/** Sources that every project has. */
const shared = ['every-path.js', 'print-every-path.js', 'one-chat.js', 'use.ts'];

/** Makes a project of the toolchain in a folder of its own below `parent`, installs the tarball, and takes all steps. */
export function tryOut(toolchain: Toolchain, tarball: string, parent: string): Tried {
  const folder = join(parent, toolchain.name.replaceAll(/\W+/g, '-').toLowerCase());
  mkdirSync(folder);
  const made = toolchain.create ? take(folder, [toolchain.create], {}) : emptyProject(folder);
  if (made !== undefined) return { version: '?', fault: made };
  for (const name of shared) cpSync(join('e2e/package', name), join(folder, name));
  for (const [path, text] of Object.entries(toolchain.files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const quiet = '--no-audit --no-fund --loglevel=error';
  const packages = [...toolchain.packages, tarball].join(' ');
  const fault =
    take(folder, [`npm install ${quiet} ${packages}`], {}) ??
    take(folder, toolchain.steps, toolchain.env ?? {}, toolchain.description);
  return { version: installed(folder, toolchain.packages[0]!), ...(fault !== undefined && { fault }) };
}

/** Takes steps in a folder. Answers with what went wrong: a step that failed, or a last one that did not say it. */
export function take(
  folder: string,
  steps: readonly string[],
  more: { readonly [name: string]: string },
  description = '',
): string | undefined {
  // Settings of the npm that runs this are none of the project's, and no tool shall ask or tell anybody anything.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_OPTIONS$|FORCE_COLOR$)/i.test(name),
  );
  const PATH = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const quiet = { CI: '1', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const env = { ...Object.fromEntries(own), PATH, ...quiet, ...more };
  let said = '';
  for (const step of steps) {
    const { status, stdout, stderr } = spawnSync(step, { cwd: folder, encoding: 'utf8', shell: true, env });
    said = `${stdout}${stderr}`;
    if (status !== 0) return `${step}\n${said}`;
  }
  return said.includes(description)
    ? undefined
    : `${steps.at(-1)}\nwas to say: ${description}\nand said:   ${said}`;
}

/** A project like most: it does not say what kind of modules its files are. */
function emptyProject(folder: string): undefined {
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-shop", "private": true }\n');
}

function installed(folder: string, name: string): string {
  const path = join(folder, 'node_modules', name.replace(/(?!^)@.*$/, ''), 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : '?';
}
