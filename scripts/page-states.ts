/** States of the pages that are worth a look: somebody has answered, made a mistake, played or searched. */
import type { Page } from '@playwright/test';
import { dictionary } from '../bundle/dictionary/dictionary.ts';
import { scriptAddresses } from '../bundle/vendors/generated/script-addresses.ts';
import { twoChats } from '../template/container/some-chats.ts';
import { madeUp } from '../template/own-container/made-up.ts';

/** A page, what follows `#` in its address, and what is done there before the picture is taken. */
export interface PageState {
  readonly name: string;
  readonly file: string;
  show?(page: Page): Promise<unknown>;
}

const [some, other] = twoChats(dictionary);
const answered = `configurator.html#chats=${some.id},${other.id}&from=plugin&site=wordpress&ga4=G-AB12CD34EF`;
/** An export in which a tag loads the chat, and an older listener would count it twice. */
const ownContainer = madeUp({
  tags: [
    { name: 'Google tag', type: 'googtag', inputs: { tagId: 'G-AB12CD34EF' } },
    { name: 'Chat of the site', html: scriptAddresses[some.id].snippet },
    {
      name: 'Older listener',
      html: `<script>${some.fingerprint.globals[0]}.on('open', function () { dataLayer.push({ event: 'chat' }); });</script>`,
    },
  ],
});
const openOwn = (page: Page) =>
  page.getByLabel('Export of your own container').setInputFiles({
    name: 'GTM-ABC1234_workspace3.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(ownContainer)),
  });
const inSight = (page: Page, name: string) =>
  page.getByRole('region', { name }).evaluate(element => element.scrollIntoView());

export const pageStates: readonly PageState[] = [
  { name: 'configurator-answered', file: answered },
  {
    name: 'configurator-steps',
    file: `${answered}&done=import,file`,
    show: page => inSight(page, 'After the download'),
  },
  {
    name: 'configurator-definitions',
    file: answered,
    show: async page => {
      await page.getByText('What to type in').click();
      await inSight(page, 'Tell GA4 what to show');
    },
  },
  {
    name: 'configurator-see-it',
    file: answered,
    show: async page => {
      for (const summary of await page.locator('.see summary').all()) await summary.click();
      await inSight(page, 'See it');
    },
  },
  {
    name: 'configurator-mistake',
    file: `${answered}-x`,
    show: page => page.getByRole('button', { name: 'Download container.json' }).click(),
  },
  { name: 'configurator-own', file: 'configurator.html', show: openOwn },
  {
    name: 'configurator-chat-tag',
    file: 'configurator.html',
    show: async page => {
      await openOwn(page);
      await inSight(page, 'The tag of your chat');
    },
  },
  {
    name: 'inspector-sample',
    file: 'inspector.html',
    show: async page => {
      const button = page.getByRole('button', { name: 'Fill with a sample week' });
      await button.click();
      await page
        .getByText(/All of this is made up/)
        .first()
        .waitFor();
      await button.evaluate(element => element.scrollIntoView());
    },
  },
  {
    name: 'inspector-played',
    file: 'inspector.html',
    show: async page => {
      const chat = page.getByRole('article', { name: some.label });
      for (let step = 0; step < 8; step++) await chat.getByRole('button', { name: 'Step with' }).click();
      await inSight(page, 'Records');
    },
  },
  {
    name: 'dictionary-searched',
    file: 'dictionary.html',
    show: page => page.getByRole('searchbox', { name: 'Search' }).fill('conversion'),
  },
  {
    name: 'guides-searched',
    file: 'guides.html',
    show: page => page.getByRole('searchbox', { name: 'Search all guides' }).fill('setup tag'),
  },
];
