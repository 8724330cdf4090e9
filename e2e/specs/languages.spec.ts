/** Pages in other languages than English: complete, switchable, and opened where a browser asks for them. */
import { expect } from '@playwright/test';
import { languageNames } from '../../site/language/languages.ts';
import { siteUrl, test } from './site-page.ts';

test.describe('with a browser that prefers German', () => {
  test.use({ locale: 'de-AT' });

  test('a page opens in German, and stays in English for those who choose it', async ({ openPage }) => {
    const page = await openPage('index.html#page');
    await expect(page).toHaveURL(siteUrl('index.de.html#page'));

    await page.getByRole('link', { name: languageNames.en }).click();
    await expect(page).toHaveURL(`${siteUrl('index.html')}?lang=en#page`);

    await page.getByRole('navigation').getByRole('link', { name: 'Configurator', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${siteUrl('configurator.html')}\\?lang=en`));
  });
});
