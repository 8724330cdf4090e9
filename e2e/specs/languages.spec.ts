/** Pages in other languages than English: complete, switchable, and opened where a browser asks for them. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { scriptAddresses } from '../../bundle/vendors/generated/script-addresses.ts';
import { files } from '../../site/language/german/files.ts';
import { summary } from '../../site/language/german/summary.ts';
import { languageNames } from '../../site/language/languages.ts';
import { twoChats } from '../../template/container/some-chats.ts';
import { notes } from '../../template/language/german/notes.ts';
import { madeUp } from '../../template/own-container/made-up.ts';
import { englishOn } from './english-words.ts';
import { lengthen, wider } from './longer-texts.ts';
import { siteUrl, test } from './site-page.ts';

const [some, other] = twoChats(dictionary);
const allChats = dictionary.vendors.map(({ id }) => id).join(',');
const everything = `chats=${allChats}&from=page&site=wordpress&private=personalData,staff,ids&personalData=keep&staff=keep&ids=keep&answers=keep&memory=tab&sdkCalls=yes`;

/** What somebody may have answered: together, nearly every sentence of the page is there once. */
const answers = [
  '',
  everything,
  `${everything}&script=page&url=/chat.js&consent=none`,
  `chats=${some.id},${other.id}&from=tag&site=shopify&script=host&consent=tool&tool=usercentrics&ga4=G-AB12CD34EF`,
  `chats=${some.id}&from=plugin&site=typo3&script=cdn&consent=tool&advanced=yes&count=`,
  `chats=${some.id}&site=wix&script=inline&consent=tool&tool=cookiebot&customKeys=order.total`,
  'chats=&script=host&url=http://x&ga4=GTM-1&only={{a&dataLayer=&maxPerMinute=0&rename=a:b&customKeys=text&x=y',
  `chats=${some.id}&script=page&url=ftp://x&count=nothing&with=time,contact_name,nothing&natives=x,${other.id}:y&type=functionality_storage`,
];

const openAll = (page: Page) =>
  page.locator('details').evaluateAll(all => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

const ownFile = (text: string) => ({
  name: 'GTM-ABC1234.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

const ownContainer = madeUp({
  tags: [
    { name: 'Google-Tag', type: 'googtag', inputs: { tagId: 'G-AB12CD34EF' }, on: ['Erlaubt'] },
    { name: 'Werbung', type: 'googtag', inputs: { tagId: 'AW-123456789' } },
    { name: 'Chat', html: scriptAddresses[some.id].snippet, on: ['Erlaubt'] },
    {
      name: 'Alter Zuhörer',
      html: `<script>${some.fingerprint.globals[0]}.on('open', function () { dataLayer.push({ event: 'chat_opened' }); });</script>`,
    },
  ],
  triggers: { Erlaubt: { event: 'cookie_consent_statistics' }, Chat: { event: 'chat_opened' } },
});

test('the configurator is German in every state', async ({ openPage }) => {
  const page = await openPage('configurator.de.html');
  for (const link of answers) {
    await test.step(link || 'as opened', async () => {
      await page.evaluate(hash => {
        location.hash = hash;
      }, link);
      await page.getByRole('button', { name: summary.download('container.json') }).click();
      await openAll(page);
      expect(await englishOn(page)).toEqual([]);
    });
  }

  await test.step('and says in German what is in files', async () => {
    const own = page.getByLabel(files.own.label);
    for (const text of [
      '',
      '{',
      '{}',
      '<html>',
      '[{"event":"a"}]',
      '{"containerVersion":{"container":{}}}',
    ]) {
      await own.setInputFiles(ownFile(text));
      await page.locator('.own .fault').waitFor();
      expect(await englishOn(page)).toEqual([]);
      await page.getByLabel(files.earlier.label).setInputFiles(ownFile(text));
      await page.locator('.opener .fault').waitFor();
      expect(await englishOn(page)).toEqual([]);
    }
    await own.setInputFiles(ownFile(JSON.stringify(ownContainer)));
    await page.locator('.own .good').waitFor();
    expect(await englishOn(page)).toEqual([]);
  });
});

test('the first page is German', async ({ openPage }) => {
  expect(await englishOn(await openPage('index.de.html'))).toEqual([]);
});

test('another language keeps every answer and what is done', async ({ openPage }) => {
  const answered = `chats=${some.id},${other.id}&from=tag&ga4=G-AB12CD34EF&done=import`;
  const page = await openPage(`configurator.html#${answered}`);

  await page.getByRole('link', { name: languageNames.de }).click();
  await expect(page).toHaveURL(siteUrl(`configurator.de.html#${answered}`));
  await expect(page.getByRole('checkbox', { name: some.label })).toBeChecked();
  await page.getByRole('checkbox', { name: other.label }).uncheck();

  await page.getByRole('link', { name: languageNames.en }).click();
  await expect(page).toHaveURL(
    `${siteUrl('configurator.html')}?lang=en#${answered.replace(`,${other.id}`, '')}`,
  );
  await expect(page.getByRole('heading', { name: 'Your container file' })).toBeVisible();
});

test('a file with German notes opens again in English', async ({ openPage }) => {
  const page = await openPage(`configurator.de.html#chats=${other.id}&ga4=G-AB12CD34EF`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: summary.download('container.json') }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).toContain(JSON.stringify(notes.events));

  const english = await openPage('configurator.html');
  await english.getByLabel('Earlier container file').setInputFiles(path);
  await expect(english.getByText('Every choice is as it was')).toBeVisible();
  await expect(english.getByRole('checkbox', { name: other.label })).toBeChecked();
  await expect(english.getByRole('checkbox', { name: some.label })).not.toBeChecked();
});

for (const [file, link] of [
  ['index.html', ''],
  ['configurator.html', answers[1]],
]) {
  test(`texts that are 40 % longer fit on ${file}`, async ({ openPage }) => {
    const page = await openPage(`${file}#${link}`, lengthen);
    await openAll(page);
    await expect(page.getByRole('main')).toContainText('youryo');

    expect(await wider(page, 320)).toEqual([]);
    expect(await wider(page, 1280)).toEqual([]);
  });
}

test('a page opens in German where the browser prefers it, and stays in English for those who choose it', async ({
  openPage,
}) => {
  const page = await openPage('index.html#page', page =>
    page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['de-AT', 'en'] });
    }),
  );
  await expect(page).toHaveURL(siteUrl('index.de.html#page'));

  await page.getByRole('link', { name: languageNames.en }).click();
  await expect(page).toHaveURL(`${siteUrl('index.html')}?lang=en#page`);

  await page.getByRole('link', { name: 'Configurator', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your container file' })).toBeVisible();
  expect(page.url()).toContain('configurator.html?lang=en');
});

test('the language stays on the way through pages that are in English only', async ({ openPage }) => {
  const page = await openPage('index.de.html');
  await page.getByRole('link', { name: 'Anleitungen', exact: true }).first().click();
  await expect(page).toHaveURL(`${siteUrl('guides.html')}?lang=de`);

  await page.getByRole('link', { name: 'Configurator', exact: true }).click();
  await expect(page).toHaveURL(/configurator\.de\.html\?lang=de$/);

  await page.getByRole('link', { name: languageNames.en }).click();
  await page.getByRole('link', { name: 'Guides', exact: true }).first().click();
  await expect(page).toHaveURL(`${siteUrl('guides.html')}?lang=en`);
  await page.getByRole('link', { name: 'Configurator', exact: true }).click();
  await expect(page).toHaveURL(`${siteUrl('configurator.html')}?lang=en`);
});
