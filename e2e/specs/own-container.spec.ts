/** Somebody drops an export of their own container: what is found, what changes, and the file that does it. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { scriptAddresses } from '../../bundle/vendors/generated/script-addresses.ts';
import { scriptTagName } from '../../template/container/origin.ts';
import { twoChats } from '../../template/container/some-chats.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { importFile, type Workspace } from '../../template/gtm/import/import-file.ts';
import { type Description, madeUp } from '../../template/own-container/made-up.ts';
import type { OwnFile } from '../../template/own-container/own-entities.ts';
import { cutWhenSpaced, unreached, violations } from './barriers.ts';
import { test } from './site-page.ts';

const file = 'configurator.html';
const [some, other] = twoChats(dictionary);
const measurementId = 'G-AB12CD34EF';

const shop: Description = {
  tags: [
    { name: 'Google-Tag', type: 'googtag', inputs: { tagId: measurementId }, on: ['Statistik erlaubt'] },
    {
      name: 'Chat – Website',
      html: scriptAddresses[some.id].snippet,
      on: ['Statistik erlaubt'],
      folder: 'Chats',
      more: { notes: 'Von der Agentur.' },
    },
    {
      name: 'Chat events of old',
      html: `<script>window.${some.fingerprint.globals[0]}.on('open', function () { dataLayer.push({ event: 'chat_opened' }); });</script>`,
    },
    { name: 'GA4 – Chat', type: 'gaawe', inputs: { measurementIdOverride: measurementId }, on: ['Chat'] },
  ],
  triggers: {
    'Statistik erlaubt': { event: 'cookie_consent_statistics' },
    Chat: { event: 'chat_opened' },
  },
  folders: ['Chats'],
};

const panel = (page: Page) => page.locator('.own');
const chatTag = (page: Page) => page.getByRole('region', { name: 'The tag of your chat' });

const bytes = (own: unknown) => JSON.stringify(own, null, 4);

const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text!], name!));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );

const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Export of your own container')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

async function downloadWired(page: Page): Promise<ContainerFile> {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    chatTag(page).getByRole('button', { name: 'Download container.with-chat-tag.json' }).click(),
  ]);
  expect(given.suggestedFilename()).toBe('container.with-chat-tag.json');
  return JSON.parse(readFileSync(await given.path(), 'utf8'));
}

const workspaceOf = (own: OwnFile | ContainerFile) => own.containerVersion as object as Workspace;

test('a container that is dropped answers the questions, and goes nowhere', async ({ openPage }) => {
  const page = await openPage(file);

  await drop(page, 'GTM-K3XQ9ZT_workspace12.json', bytes(madeUp(shop)));

  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText(
    'In www.shop.example (GTM-K3XQ9ZT)',
  );
  await expect(panel(page).getByRole('status')).toContainText('GTM-K3XQ9ZT_workspace12.json: read');
  await expect(page.getByRole('checkbox', { name: some.label, exact: true })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: other.label, exact: true })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: other.label, exact: true })).not.toBeChecked();
  await expect(page.getByLabel('GA4 measurement ID')).toHaveValue(measurementId);
  await expect(page.getByLabel('Which one is it?')).toHaveValue('cookiebot');
  await expect(page.getByRole('radio', { name: 'It decides which tags fire', exact: true })).toBeChecked();
  const found = panel(page).getByRole('listitem');
  await expect(found.filter({ hasText: some.label }).first()).toContainText(
    'Custom HTML tag “Chat – Website”',
  );
  await expect(found.filter({ hasText: 'May count twice' })).toContainText('“Chat events of old”');
  await expect(found.filter({ hasText: 'The same event names' })).toContainText('GA4 – Chat');
});

test('the file with the tag of the chat changes what the difference shows, and nothing else', async ({
  openPage,
}) => {
  const own = madeUp(shop);
  const page = await openPage(file);
  await drop(page, 'export.json', bytes(own));

  await expect(chatTag(page).locator('ins')).toHaveText(
    ['"setupTag": [', '{', `"tagName": "${scriptTagName}"`, '}', '],'].map(
      line => new RegExp(`^\\+ +${line.replace(/[[\]{}]/g, '\\$&')}\\s*$`),
    ),
  );
  await expect(chatTag(page).locator('del')).toHaveCount(0);
  const wired = await downloadWired(page);

  const after = importFile(workspaceOf(own), workspaceOf(wired), 'merge, overwriting conflicts');
  for (const tag of own.containerVersion.tag ?? []) {
    const now = after.tag?.find(({ name }) => name === tag.name);
    const { setupTag, ...rest } = now as { readonly setupTag?: unknown };
    expect(JSON.stringify(rest)).toBe(JSON.stringify(tag));
    expect(setupTag).toEqual(tag.name === 'Chat – Website' ? [{ tagName: scriptTagName }] : undefined);
  }
  expect(after.trigger?.slice(0, 2)).toEqual(own.containerVersion.trigger);
  expect(wired.containerVersion.tag.map(({ name }) => name)).not.toContain('GA4 – Chat');

  await test.step('an export after the import is found wired, and its choices are opened', async () => {
    const again = { ...own, containerVersion: { ...own.containerVersion, ...after } };
    await drop(page, 'again.json', bytes(again));

    await expect(panel(page).getByRole('status')).toContainText('again.json: read');
    await expect(chatTag(page)).toContainText('“Chat – Website” has it as setup tag already.');
    await expect(chatTag(page).getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('checkbox', { name: some.label, exact: true })).toBeChecked();
    await expect(page.getByLabel('GA4 measurement ID')).toHaveValue(measurementId);
  });
});

test('no setup tag is offered where it would fire without consent, or where the site loads the script', async ({
  openPage,
}) => {
  const page = await openPage(file);
  await drop(page, 'export.json', bytes(madeUp(shop)));
  await expect(chatTag(page).getByRole('button')).toHaveCount(1);

  await page.getByRole('radio', { name: /CDN/ }).check();
  await expect(chatTag(page)).toContainText('without consent');
  await expect(chatTag(page).getByRole('button')).toHaveCount(0);

  await page.getByRole('radio', { name: /It speaks Google Consent Mode/ }).check();
  await expect(chatTag(page).locator('ins').nth(2)).toContainText('ChatDL - Chat data layer');
});

test('an export can be chosen with the keyboard', async ({ openPage }) => {
  const page = await openPage(file);
  const button = page.getByRole('button', { name: 'choose the export' });

  const opened = page.waitForEvent('filechooser');
  await button.focus();
  await page.keyboard.press('Enter');
  await (await opened).setFiles({
    name: 'export.json',
    mimeType: 'application/json',
    buffer: Buffer.from(bytes(madeUp(shop))),
  });

  await expect(panel(page).getByRole('status')).toContainText('export.json: read');
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    chatTag(page).getByRole('button').press('Enter'),
  ]);
  expect(given.suggestedFilename()).toBe('container.with-chat-tag.json');
});

test('a file that is none is told as what it is, and the answers stay', async ({ openPage }) => {
  const page = await openPage(`${file}#chats=${other.id}&ga4=G-OTHER12345`);
  const before = page.url();
  const own = madeUp(shop);
  const server = madeUp({ ...shop, container: { usageContext: ['SERVER'] } });
  const wrong: readonly (readonly [text: string, description: string])[] = [
    ['{ "containerVersion": {', 'It is not JSON: it breaks off in line 1'],
    [bytes(server), 'It is a container file for SERVER, not for the web'],
    [bytes({ ...own, exportFormatVersion: 3 }), 'It is an export of the format 3, newer than'],
    [bytes({ tag: [{ path: 'accounts/1/containers/2/workspaces/3/tags/4' }] }), 'an answer of the API'],
    [bytes({ containerVersion: { ...own.containerVersion, tag: [7] } }), 'would not have written'],
    [' '.repeat(8_000_001), 'too large to be a container file'],
  ];

  for (const [text, description] of wrong) {
    await choose(page, 'wrong.json', text);
    await expect(panel(page).getByRole('status')).toContainText('wrong.json: ');
    await expect(panel(page).getByRole('status')).toContainText(description);
  }

  expect(page.url()).toBe(before);
  await expect(page.getByRole('checkbox', { name: other.label, exact: true })).toBeChecked();
  await expect(chatTag(page)).toHaveCount(0);
});

test('what was found has no barriers, in light or dark, on a phone too', async ({ openPage }) => {
  const page = await openPage(file);
  await drop(page, 'export.json', bytes(madeUp(shop)));
  await expect(chatTag(page)).toBeVisible();

  expect(await violations(page)).toEqual([]);

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await cutWhenSpaced(page)).toEqual([]);
  expect(await unreached(page)).toEqual([]);
});
