/** States of the pages that are worth a look: somebody has answered, made a mistake, played or searched. */
import type { Page } from '@playwright/test';
import { dictionary } from '../bundle/dictionary/dictionary.ts';
import { twoChats } from '../template/container/some-chats.ts';

/** A page, what follows `#` in its address, and what is done there before the picture is taken. */
export interface PageState {
  readonly name: string;
  readonly file: string;
  show?(page: Page): Promise<unknown>;
}

const [some, other] = twoChats(dictionary);
const answered = `configurator.html#chats=${some.id},${other.id}&from=plugin&site=wordpress&ga4=G-AB12CD34EF`;
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
