/**
 * `npm run made-up-chat` proves that a chat is one room: it adds the room of a made-up chat to a copy of the project,
 * runs `generate` once, touches nothing else, and then runs what every change has to pass, pages included.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';

const rooms = 'bundle/vendors';
const madeUp = { id: 'parley', label: 'Parley' };

/** Runs in the copy, in this order; each must end well. */
const quick: readonly (readonly [what: string, command: string])[] = [
  ['generated files, in one run', 'tsx scripts/generate/main.ts'],
  ['nothing is left to generate', 'tsx scripts/generate/main.ts --check'],
  ['types', 'tsc -p .'],
];
const whole: typeof quick = [
  ...quick,
  // Names in another order of letters change the order of imports.
  ['format', 'biome check --write bundle/vendors'],
  ['what every change has to pass', 'tsx scripts/check/main.ts --browser'],
];

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const copy = copyOfProject();
addMadeUpRoom(copy);
const failed = (values.quick ? quick : whole).filter(([what, command]) => !run(what, command));
const touched = changedByHand(copy);
if (touched.length > 0) console.error(`Not generated, but changed: ${touched.join(', ')}`);
if (failed.length + touched.length > 0) process.exitCode = 1;
else if (values.quick) console.log('A further chat compiles with its room alone. No test was run.');
else console.log('A further chat is one room.');
rmSync(copy, { recursive: true, force: true });

/** All files that belong to the project, as they are now; what is installed is borrowed. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  for (const path of projectFiles('.')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync('git', ['add', '--all'], { cwd: folder });
  return folder;
}

function projectFiles(cwd: string, ...which: string[]): string[] {
  const asked = which.length > 0 ? which : ['--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', ['ls-files', '-z', ...asked], { cwd, encoding: 'utf8' });
  return listed.split('\0').filter(Boolean);
}

/**
 * The smallest room, with other names for everything that has the name of its chat and a colour of its own; nobody has
 * published its loader.
 */
function addMadeUpRoom(folder: string): void {
  const [model] = [...vendorIds].sort((one, other) => sizeOf(one) - sizeOf(other));
  const room = join(folder, rooms, madeUp.id);
  for (const file of filesOf(model!)) {
    const text = readFileSync(join(folder, rooms, model!, file), 'utf8');
    mkdirSync(dirname(join(room, file)), { recursive: true });
    writeFileSync(join(room, file), renamed(text, model!));
  }
}

function renamed(text: string, model: VendorId): string {
  const { label, shortLabel, hue } = catalogues[model];
  // A label that holds the id may be an address too, and becomes another by its id.
  const labels = [label, shortLabel].filter(name => !name.includes(model));
  return (
    labels
      .reduce((renamed, name) => renamed.replaceAll(name, madeUp.label), text)
      .replaceAll(model, madeUp.id)
      .replaceAll(capital(model), capital(madeUp.id))
      .replace(`hue: ${hue},`, `hue: ${freeHue()},`)
      // A file that is named without its vendor has the name that the made-up vendor gives it.
      .replace(/\/[\w-]+(?=(?:\\\\)?\.json)/g, `/${madeUp.id}-manifest`)
  );
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** The hue in the middle of the widest gap between those of the chats. */
function freeHue(): number {
  const hues = vendorIds.map(id => catalogues[id].hue).sort((one, other) => one - other);
  const gaps = hues.map((hue, at) => ({ hue, gap: (hues[at + 1] ?? hues[0]! + 360) - hue }));
  const [{ hue, gap }] = gaps.sort((one, other) => other.gap - one.gap) as [(typeof gaps)[number]];
  return Math.round(hue + gap / 2) % 360;
}

function sizeOf(id: VendorId): number {
  return filesOf(id).reduce((sum, file) => sum + readFileSync(join(rooms, id, file)).length, 0);
}

function filesOf(id: VendorId): string[] {
  return readdirSync(join(rooms, id), { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !file.startsWith('published-loader'),
  );
}

function run(what: string, command: string): boolean {
  console.log(`— ${what} …`);
  const [tool, ...args] = command.split(' ');
  const { status } = spawnSync(join('node_modules/.bin', tool!), args, { cwd: copy, stdio: 'inherit' });
  if (status !== 0) console.error(`— ${what}: failed`);
  return status === 0;
}

/** Files that the one run of `generate` has not made and that are not the room either, yet differ from before. */
function changedByHand(folder: string): string[] {
  return projectFiles(folder, '--modified').filter(
    path => !/(^|\/)generated\//.test(path) && !/^(docs\/|README\.md$)/.test(path),
  );
}
