/**
 * First step of every command on a fresh machine, with nothing but Node: installs the packages when they are missing
 * or older than the lockfile, and with `--browser` finds or fetches a Chromium for the tests.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  fail(
    `Node ${process.versions.node} is too old: chat-datalayer needs Node 20 or newer, see https://nodejs.org.`,
  );
}
installPackages();
if (process.argv.includes('--browser')) await installBrowser();

/** npm marks a finished install with a lockfile of its own inside node_modules. */
function installPackages() {
  const installed = modified('node_modules/.package-lock.json');
  if (installed !== undefined && installed >= (modified('package-lock.json') ?? 0)) return;
  console.log('Installing packages …');
  const npm = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (!run('npm', npm))
    fail('Installing the packages failed; npm says above why. Is the npm registry reachable?');
}

/** Looks for a browser that starts; if none does, tries Playwright's download, then Debian's package. */
async function installBrowser() {
  const { findBrowser } = await import('./browser.js');
  const found = await findBrowser({ shellFirst: true });
  if (found) return addShell(found);
  console.log("No Chromium found. Trying Playwright's own download …");
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' };
  run('npx', ['--no-install', 'playwright', 'install', 'chromium'], env);
  if (await findBrowser()) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log("That did not work. Installing Debian's package chromium, as this is root …");
    run('apt-get', ['update', '-qq']);
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    // Older releases have no package of the headless shell, which makes the tests quicker and is not needed.
    run('apt-get', [...install, 'chromium-headless-shell']) || run('apt-get', install);
    if (await findBrowser()) return;
  }
  fail(
    'The browser tests need a Chromium, and none was found or could be installed. Install Google Chrome or Chromium, ' +
      'or set CHROMIUM_PATH to the path of one, and run the command again.',
  );
}

/**
 * Adds Debian's headless shell to an installed Chromium, where this is root, as in a container, and nothing else would be
 * touched: the browser tests take a third less of the processor with it. Without it they run all the same.
 * @param {{ executablePath?: string }} found
 */
function addShell({ executablePath = '' }) {
  const isDebians = /^chromium(-browser)?$/.test(basename(executablePath));
  if (!isDebians || process.env.CHROMIUM_PATH || process.getuid?.() !== 0) return;
  const install = ['install', '--no-install-recommends', 'chromium-headless-shell'];
  const plan = spawnSync('apt-get', ['-s', ...install], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (!/^0 upgraded, 1 newly installed, 0 to remove/m.test(plan.stdout ?? '')) return;
  console.log(
    "Installing Debian's package chromium-headless-shell, as this is root: it makes the browser tests quicker …",
  );
  const soon = [
    '-o',
    'Acquire::Retries=0',
    '-o',
    'Acquire::http::Timeout=10',
    '-o',
    'Acquire::https::Timeout=10',
  ];
  run('apt-get', ['-y', '-qq', ...soon, ...install]);
}

/** @param {string} path */
function modified(path) {
  return statSync(new URL(path, `file://${root}`), { throwIfNoEntry: false })?.mtimeMs;
}

/** @param {string} command @param {string[]} args */
function run(command, args, env = process.env) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, env }).status === 0;
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
