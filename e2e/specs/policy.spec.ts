/** Pages with a strict Content Security Policy: which ways to install work there, and which do not. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { inlineHtml } from '../../template/container/inline.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { scriptAddress } from '../script/address.ts';
import { composed } from '../script/text.ts';
import { nonce, type Shop, test } from './shop.ts';
import { recordedByDefault, vendorEventsOf } from './vendor-events.ts';

interface Manifest {
  readonly csp: { readonly bundle: string };
  readonly files: { readonly [path: string]: { readonly integrity: string } };
}

const manifest = (): Manifest => JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const container = (name: string): ContainerFile => JSON.parse(readFileSync(`dist/gtm/${name}`, 'utf8'));

/** Scripts need a nonce, or a script with one that brings them; text becomes script by a named policy only. */
const strict = `script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'; object-src 'none'`;

const [id] = vendorIds;

/** Starts the container and has a chat; gives what has to be recorded. */
async function converse({ page }: Shop, file: ContainerFile) {
  const { errors, fired } = await page.evaluate(
    async ([gtm, id]) => {
      const started = window.harness.startContainer(gtm, { win: window as never });
      await started.settled();
      const widget = window.harness.widget(id);
      window.harness.play(widget);
      await started.settled();
      return { errors: started.errors, fired: widget.fired };
    },
    [file, id] as const,
  );
  return { errors, fired: recordedByDefault(id, fired) };
}

async function play({ page }: Shop) {
  const fired = await page.evaluate(async id => {
    const widget = window.harness.widget(id);
    window.harness.play(widget);
    await new Promise(resolve => setTimeout(resolve));
    return widget.fired;
  }, id);
  return recordedByDefault(id, fired);
}

const natives = async (shop: Shop) => vendorEventsOf(id, await shop.records());

test('a script that the template loads works under nonce, strict-dynamic and trusted types', async ({
  shop,
}) => {
  const file = container('container.json');
  await shop.open('', '/', strict);

  const { errors, fired } = await converse(shop, file);

  expect(errors).toEqual([]);
  expect(await natives(shop)).toEqual(fired);
});

test("a script that the template loads gets the page's nonce, and needs nothing else", async ({ shop }) => {
  const file = container('container.json');
  await shop.open('', '/', `script-src 'nonce-${nonce}'; require-trusted-types-for 'script'`);

  const { errors, fired } = await converse(shop, file);

  expect(errors).toEqual([]);
  expect(await natives(shop)).toEqual(fired);
});

test('a script of the own host with integrity works where only the own host may bring scripts', async ({
  shop,
}) => {
  const address = scriptAddress(id);
  const { integrity } = manifest().files[address.slice(1)]!;
  const tag = `<script src="${address}" integrity="${integrity}"></script>`;
  await shop.open(tag, '/', "script-src 'self'; require-trusted-types-for 'script'");

  const fired = await play(shop);

  expect(await natives(shop)).toEqual(fired);
});

test('the script with all chats, whose text stands in the page, works by the hash in the manifest', async ({
  shop,
}) => {
  const { bundle } = manifest().csp;
  const text = readFileSync('dist/chat-datalayer.js', 'utf8').trimEnd();
  await shop.open(
    `<script>${text}</script>`,
    '/',
    `script-src 'self' ${bundle}; require-trusted-types-for 'script'`,
  );
  await shop.page.evaluate(id => {
    (window as unknown as { chatTracker: object[] }).chatTracker.push({ vendors: [id] });
  }, id);

  const fired = await play(shop);

  expect(await natives(shop)).toEqual(fired);
});

test('the script inside the container works where inline scripts are allowed', async ({ shop }) => {
  const file = container('container.inline.json');
  await shop.open('', '/', "script-src 'self' 'unsafe-inline'");

  const { errors, fired } = await converse(shop, file);

  expect(errors).toEqual([]);
  expect(await natives(shop)).toEqual(fired);
});

test('the script inside the container works under nonce and strict-dynamic without trusted types', async ({
  shop,
}) => {
  const file = container('container.inline.json');
  await shop.open('', '/', `script-src 'nonce-${nonce}' 'strict-dynamic'`);

  const { errors, fired } = await converse(shop, file);

  expect(errors).toEqual([]);
  expect(await natives(shop)).toEqual(fired);
});

test('limitation: the script inside the container does not run where trusted types are asked for', async ({
  shop,
}) => {
  const file = container('container.inline.json');
  await shop.open('', '/', strict);

  await converse(shop, file);

  expect(await shop.records()).toEqual([]);
  expect(shop.errors.join()).toContain('TrustedScript');
  shop.errors.length = 0;
});

test('limitation: nor would it if GTM had its tag trusted, since the tag makes a script out of text', async ({
  shop,
}) => {
  const tag = inlineHtml(composed(id).text);
  await shop.open(tag.replace('<script>', `<script nonce="${nonce}">`), '/', strict);

  await play(shop);

  expect(await shop.records()).toEqual([]);
  expect(shop.errors.join()).toContain('TrustedScript');
  shop.errors.length = 0;
});

test('limitation: no hash lets the script inside the container run, since Tag Manager rewrites the tag', async ({
  shop,
}) => {
  const file = container('container.inline.json');
  const { text, csp } = composed(...vendorIds);
  const inFile = [...inlineHtml(text).matchAll(/<script>(.*)<\/script>/gs)];
  const tag = createHash('sha384').update(inFile[0]![1]!).digest('base64');
  await shop.open('', '/', `script-src 'self' 'nonce-${nonce}' ${csp} 'sha384-${tag}'`);

  await converse(shop, file);

  expect(await shop.records()).toEqual([]);
  expect(shop.errors.join()).toContain('inline script');
  shop.errors.length = 0;
});

test('the script that the tag hands on is the one that is composed for its chats, to the byte', async ({
  shop,
}) => {
  const file = container('container.inline.json');
  await shop.open('', '/', `script-src-elem 'self' 'unsafe-inline'`);

  const texts = await shop.page.evaluate(async gtm => {
    await window.harness.startContainer(gtm, { win: window as never }).settled();
    return [...document.head.querySelectorAll('script')].map(({ text }) => text);
  }, file);

  const hashes = texts.map(text => `'sha384-${createHash('sha384').update(text).digest('base64')}'`);
  expect(hashes).toContain(composed(...vendorIds).csp);
});

test('limitation: the script inside the container does not run where each script needs a nonce of its own', async ({
  shop,
}) => {
  const file = container('container.inline.json');
  await shop.open('', '/', `script-src 'nonce-${nonce}'`);

  await converse(shop, file);

  expect(await shop.records()).toEqual([]);
  expect(shop.errors.join()).toContain('inline script');
  shop.errors.length = 0;
});
