/** `chat-datalayer verify` against demo pages, each with one fault but for one with many; open them by hand with the same names. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { embeds } from '../../bundle/vendors/generated/embeds.ts';
import { sentToGa4 } from '../../bundle/vendors/generated/sent-to-ga4.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { checkPage } from '../../scripts/cli/verify/check-page.ts';
import { openAddress } from '../../scripts/cli/verify/open-page.ts';
import { probeInput } from '../../scripts/cli/verify/probe-input.ts';
import type { Report } from '../../scripts/cli/verify/report.ts';
import { watchPage } from '../../scripts/cli/verify/watch-page.ts';
import { converse } from '../../scripts/converse.ts';
import { harnessFile } from '../build-harness.ts';
import { literally } from '../pages/verify/table/parts.ts';

/** What the command said and how it ended. */
interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

const files: { readonly [path: string]: string } = {
  '/harness.js': harnessFile,
  '/chat-datalayer.js': 'dist/chat-datalayer.js',
};

/** A mistake after which one chat is not heard, and another chat on the same page. */
const [mistaken, mistake] = vendorIds
  .flatMap(id => embeds[id].mistakes.map(made => [id, made] as const))
  .find(([, { state }]) => state !== 'heard')!;
const other = vendorIds.find(id => id !== mistaken)!;

/** A page as it is served; addresses are those of the server itself, since nothing of a test may reach a network. */
const served = (html: string): string =>
  html.replace(
    /<!-- The server puts a mistake here.* -->/,
    () => `<script>var mistaken = '${mistaken}';</script>${mistake.page.replaceAll('https://', '/')}`,
  );

/** A loopback server of the demo pages, and the command run on one of them. */
const test = base.extend<{
  origin: string;
  verify: (page: string, ...options: string[]) => Promise<Said>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the braces.
  origin: async ({}, use) => {
    server ??= listen();
    await use(`http://127.0.0.1:${((await server).address() as AddressInfo).port}`);
  },
  verify: async ({ origin }, use) => {
    await use((page, ...options) => run('verify', `${origin}/${page}`, '--wait', '0.5', ...options));
  },
});

/** One serves all tests of a worker; as a fixture of the worker it would need a worker, and a browser, of its own. */
let server: Promise<Server> | undefined;

function listen(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    if (pathname === '/moved') {
      response.writeHead(302, { location: '/healthy.html' });
      response.end();
      return;
    }
    if (pathname === '/price-list') {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      response.end('%PDF-1.4');
      return;
    }
    const html = /^\/([a-z-]+)\.html$/.exec(pathname)?.[1];
    const file = html ? `e2e/pages/verify/${html}.html` : files[pathname];
    const isScript = pathname.endsWith('.js');
    response.writeHead(file || isScript ? 200 : 404, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
    });
    const text = file ? readFileSync(file, 'utf8') : '/* Nothing here. */';
    response.end(html ? served(text) : text);
  });
  server.unref();
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function run(...args: string[]): Promise<Said> {
  const { CHAT_DATALAYER_WHOLE_BROWSER: found = '{}' } = process.env;
  const { executablePath = '' } = JSON.parse(found) as { executablePath?: string };
  const env = { ...process.env, ...(executablePath && { CHROMIUM_PATH: executablePath }) };
  const child = spawn(process.execPath, ['dist/cli.mjs', ...args], { env });
  let out = '';
  let error = '';
  child.stdout.on('data', text => {
    out += text;
  });
  child.stderr.on('data', text => {
    error += text;
  });
  return new Promise(resolve => child.on('close', code => resolve({ code, out, error })));
}

const faults: readonly (readonly [page: string, description: string, codes: readonly string[]])[] = [
  ['double-install', 'a script that is loaded twice', ['double_install']],
  ['late-install', 'a listener that comes after the chat', ['loaded_late']],
  ['foreign-pushes', 'pushes of others under our names', ['foreign_push']],
  ['no-listener', 'a chat that nothing listens to', ['not_installed']],
  [
    'personal-data',
    "personal data in another tool's push",
    ['personal_data', 'personal_data', 'personal_data'],
  ],
  ['odd-entries', 'personal data behind entries that throw', ['nothing_found', 'personal_data']],
  ['foreign-tracker', 'a chatTracker that is not ours', ['status_odd']],
  ['reloading', 'settings without a script on a page that never rests', ['script_missing']],
];

// A command that starts a browser takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

for (const [name, description, codes] of faults) {
  test(`verify finds ${description}, and nothing else`, async ({ page, origin }) => {
    await page.goto(`${origin}/${name}.html`);

    const findings = checkPage(await watchPage(page, probeInput, 200));

    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings.filter(({ fix }) => fix.length < 10)).toEqual([]);
  });
}

test('verify looks into the data layer that the address of GTM names', async ({ page, origin }) => {
  await page.goto(`${origin}/other-layer.html`);

  const sight = await watchPage(page, probeInput, 200);

  expect(sight.documents[0]!.containers).toEqual(['GTM-SHOP123']);
  expect(checkPage(sight).map(({ path }) => path)).toContain('shopLayer, event login, user.email');
});

/** The line of a chat that is there and heard; one of its globals shows it. */
const heard = (id: VendorId): RegExp => {
  const { label, fingerprint } = catalogues[id];
  const signs = `[^)]*(${fingerprint.globals.map(literally).join('|')})[^)]*`;
  return new RegExp(`${literally(label)}: on the page \\(${signs}\\); heard, \\d+ events`);
};

test('verify finds nothing on a healthy page, and tells what is there', async ({ verify }) => {
  const { code, out, error } = await verify('healthy.html');

  expect(error).toBe('');
  expect(out).toContain('No findings.');
  for (const id of vendorIds) expect(out).toMatch(heard(id));
  expect(out).toMatch(/Google Tag Manager\n {2}GTM-SHOP123\.\n/);
  const records = (await Promise.all(vendorIds.map(converse))).flat();
  const engaged = records.filter(({ event }) => event === 'chat_engaged').length;
  const telling = vendorIds.filter(id => sentToGa4[id].includes('chat_engaged'));
  expect(engaged).toBeGreaterThanOrEqual(telling.length);
  expect(out).toMatch(new RegExp(`chat records: .*chat_engaged ${engaged}\\b`));
  expect(code).toBe(0);
});

test('verify prints every fault of a page with many, each with a remedy, and ends with 1', async ({
  verify,
}) => {
  const { code, out, error } = await verify('many-faults.html');

  const [head, ...found] = out.split(/^ {2}\d+\. /m);
  expect(error).toBe('');
  const { label } = catalogues[mistaken];
  expect(head).toMatch(new RegExp(`${literally(label)}: on the page .*; ${mistake.state}, 0 events`));
  expect(head).toMatch(heard(other));
  expect(head).toMatch(/Google Tag Manager\n {2}No container seen\./);
  expect(head).toMatch(/^Findings: 4$/m);
  expect(found.map(text => text.split('\n')[0])).toEqual([
    `${mistake.code}: ${mistake.key}`,
    `double_install: ${dictionary.version} standard, ${dictionary.version} standard`,
    'foreign_push: dataLayer, chat_opened',
    'personal_data: dataLayer, event login, user.email',
  ]);
  expect(found.filter(text => !/^ {5}\S.*\n {5}What to do: \S.{10,}$/m.test(text))).toEqual([]);
  expect(out).not.toMatch(/jane|roe/i);
  expect(code).toBe(1);
});

test('verify tells programs of personal data without repeating it', async ({ verify }) => {
  const { code, out } = await verify('personal-data.html', '--json');

  const { findings, status, records } = JSON.parse(out) as Report;
  expect(findings.map(({ path }) => path.split(', ').at(-1))).toEqual([
    'user.email',
    'user.phone',
    'user.firstName',
  ]);
  expect(findings[0]).toMatchObject({ description: 'j…@e….org seems to be an e-mail address.' });
  expect(out).not.toMatch(/jane|roe|1234567/i);
  expect(status).toMatchObject({ vendors: { [vendorIds[0]]: { state: 'heard' } } });
  expect(records.chat_ready).toBe(1);
  expect(code).toBe(1);
});

test('verify says what is wrong with an address', async ({ verify }) => {
  const { code, out, error } = await verify('missing');

  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toMatch(/\/missing answers 404\. Write the address of a page that is there\./);
});

test('verify says where an address leads, and keeps its password to itself', async ({ origin }) => {
  const asked = `${origin.replace('//', '//jane:secret@')}/moved`;

  const { code, out } = await run('verify', asked, '--wait', '0');

  expect(out).toContain(`${origin}/moved\n  led to ${origin}/healthy.html\n`);
  expect(out).not.toMatch(/jane|secret/);
  expect(code).toBe(0);
});

test('verify says when an address is no page', async ({ verify }) => {
  const { code, out, error } = await verify('price-list');

  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toMatch(/\/price-list is application\/pdf, and no page\. Write the address of a page\./);
});

test('verify opens the address it is given and what that page loads, and nothing else', async ({
  page,
  origin,
}) => {
  const asked: string[] = [];
  page.context().on('request', request => asked.push(request.url()));

  await openAddress(page, `${origin}/healthy.html`);
  await watchPage(page, probeInput, 200);

  expect([...new Set(asked)].sort()).toEqual(
    ['/chat-datalayer.js', '/harness.js', '/healthy.html'].map(path => origin + path),
  );
});

const agreed = (origin: string) => ({
  cookies: [],
  origins: [{ origin, localStorage: [{ name: 'agreed', value: 'yes' }] }],
});

test('verify sees what a visitor sees before consent, and finds no fault in records that wait', async ({
  verify,
}) => {
  const { code, out } = await verify('consent.html');

  expect(out).toMatch(/consent denied; events .* pushed 0, held \d+/);
  expect(out).toMatch(/Good to know\n {2}\d+ records are waiting for consent\. Give it with --click/);
  expect(code).toBe(0);
});

test('verify agrees by a click that it waits for, by a cookie, or by what a browser has saved', async ({
  verify,
  origin,
}) => {
  const saved = test.info().outputPath('state.json');
  writeFileSync(saved, JSON.stringify(agreed(origin)));
  const ways = [
    ['--click', '#agree'],
    ['--cookie', 'agreed=yes'],
    ['--storage-state', saved],
  ];

  for (const way of ways) {
    const { code, out, error } = await verify('consent.html', ...way);

    expect(error).toBe('');
    expect(out).toMatch(/consent granted; events .* pushed [1-9]/);
    expect(code).toBe(0);
  }
});

test('verify completes an address, and takes a certificate of your own when it is told to', async () => {
  const pem = readFileSync('e2e/pages/verify/self-signed.pem');
  const server = createSecureServer({ key: pem, cert: pem }, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(readFileSync('e2e/pages/verify/no-listener.html'));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const refused = await run('verify', address, '--wait', '0');
  const taken = await run('verify', address, '--wait', '0', '--insecure');
  server.close();

  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.error).toMatch(/certificate is not valid here.*--insecure/);
  expect(taken.error).toBe('');
  expect(taken.out).toContain(address);
});

const wrong: readonly (readonly [options: readonly string[], description: RegExp])[] = [
  [['--wait', 'long'], /--wait: "long" is not a number of seconds/],
  [['--cookie', 'agreed'], /--cookie: "agreed" is not NAME=VALUE/],
  [['--storage-state', 'none.json'], /--storage-state: there is no file none\.json/],
  [['--storage-state', 'package.json'], /package\.json is not a saved state/],
  [['--click', '[['], /--click: "\[\[" is not a CSS selector/],
  [['--click', '#none'], /--click: nothing on the page matches "#none"/],
];

for (const [options, description] of wrong) {
  test(`verify says what is wrong with ${options.join(' ')}, without a stack trace`, async ({ verify }) => {
    const { code, out, error } = await verify('healthy.html', ...options);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(description);
    expect(error).not.toMatch(/ at .*:\d+:\d+/);
  });
}
