/** The pictures in the README and the guides: what is done on a page of the site before it is taken. */
import type { Locator, Page } from '@playwright/test';
import { dictionary } from '../bundle/dictionary/dictionary.ts';

/** One picture; `show` answers with what of the page is on it, nothing for all that is in sight. */
export interface GuidePicture {
  readonly path: string;
  readonly file: string;
  readonly viewport: { readonly width: number; readonly height: number };
  show?(page: Page): Promise<Locator | undefined>;
}

/** The chat that pictures of one chat show: the first that tells what is to be counted. */
const shown = dictionary.vendors.find(({ engagedOncePer }) => engagedOncePer !== 'never')!;
const chat = (page: Page, label: string) => page.getByRole('article', { name: label });

/** Answers the first question of the configurator, with the other chats out of sight. */
async function choose(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find a chat' }).fill(shown.label);
  await page.getByRole('checkbox', { name: shown.label, exact: true }).check();
}

const scrollTo = (top: Locator) =>
  top.evaluate(element => window.scrollBy(0, element.getBoundingClientRect().top - 12));

export const guidePictures: readonly GuidePicture[] = [
  {
    path: 'docs/configurator.png',
    file: 'configurator.html',
    viewport: { width: 1280, height: 690 },
    show: async page => {
      await choose(page);
      return undefined;
    },
  },
  {
    path: 'docs/inspector.png',
    file: 'inspector.html',
    viewport: { width: 1280, height: 690 },
    show: async page => {
      for (const { label } of [...dictionary.vendors.filter(({ id }) => id !== shown.id), shown]) {
        const steps = chat(page, label).getByRole('button', { name: 'Step with' });
        for (let step = 0; step < 5; step++) await steps.click();
      }
      await scrollTo(page.getByRole('heading', { name: 'Simulated chats', exact: true }));
      return undefined;
    },
  },
  {
    path: 'docs/marketer-questions.png',
    file: 'configurator.html',
    viewport: { width: 760, height: 640 },
    show: async page => {
      await choose(page);
      await page.getByLabel('GA4 measurement ID', { exact: true }).fill('G-AB12CD34EF');
      await page.getByLabel('GA4 measurement ID', { exact: true }).blur();
      await scrollTo(page.locator('.question').first());
      return undefined;
    },
  },
  {
    path: 'docs/marketer-summary.png',
    file: 'configurator.html',
    viewport: { width: 1280, height: 1400 },
    show: async page => {
      await choose(page);
      await page.getByLabel('GA4 measurement ID', { exact: true }).fill('G-AB12CD34EF');
      const summary = page.getByRole('complementary', { name: 'In your container' });
      await summary.getByText('To register').click();
      return summary;
    },
  },
  {
    path: 'docs/marketer-record.png',
    file: 'inspector.html',
    viewport: { width: 760, height: 1200 },
    show: async page => {
      const shop = chat(page, shown.label);
      await shop.getByRole('button', { name: 'Chat with us' }).click();
      await shop.getByRole('textbox').fill('Do you deliver to Austria?');
      await shop.getByRole('textbox').press('Enter');
      return page.getByRole('region', { name: 'Records' }).locator('ol > li', { hasText: 'chat_engaged' });
    },
  },
];
