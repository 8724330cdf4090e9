/** A page that comes back out of the back-forward cache, with everything that was on it. */
import { test as base, expect } from '@playwright/test';
import { launchFlags } from '../../scripts/browser.js';
import { combinations, nameOf } from '../load-order/combinations.ts';
import { differenceOf } from '../load-order/difference.ts';
import { expectedOf } from '../load-order/expected.ts';
import { type Loopback, serveLoopback } from '../load-order/loopback.ts';
import { tagOf } from '../load-order/page-of.ts';
import { scriptsOf } from '../load-order/schedule.ts';
import { setupOf } from '../load-order/setup.ts';

const returning = combinations.filter(
  ({ delivery, install, place, form, change }) =>
    delivery === 'early script' &&
    install === 'once' &&
    place === 'before both' &&
    form !== 'module' &&
    !change,
);

const showsOf = `<script>
  var shows = [];
  addEventListener('pageshow', event => shows.push(event.persisted));
</script>`;

const pages = Object.fromEntries(
  returning.map((combination, index) => [
    `/${index}`,
    [
      '<!doctype html><title>Shop</title><script src="/harness.js"></script>',
      showsOf,
      setupOf(combination),
      ...scriptsOf(combination).map(script => tagOf(combination, script)),
      '<script type="module">chat.open();</script>',
    ].join('\n'),
  ]),
);

const test = base.extend<{ loopback: Loopback }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright reads
  loopback: async ({}, use) => {
    const loopback = await serveLoopback({
      ...pages,
      '/elsewhere': '<!doctype html><title>Elsewhere</title>',
    });
    await use(loopback);
    await loopback.close();
  },
});

// Playwright switches the cache off unless told otherwise.
test.use({
  launchOptions: {
    ...JSON.parse(process.env.CHAT_DATALAYER_WHOLE_BROWSER ?? '{}'),
    args: launchFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test(`${returning.length} pages that come back out of the cache go on as if they had never been left`, async ({
  page,
  loopback: { origin },
}) => {
  const differences: string[] = [];
  for (const [index, combination] of returning.entries()) {
    await page.goto(`${origin}/${index}`);
    await page.goto(`${origin}/elsewhere`);
    await page.evaluate(() => history.back());
    await page.waitForURL(`${origin}/${index}`, { waitUntil: 'commit' });

    const shows = await page.evaluate(() => (window as unknown as { shows: boolean[] }).shows);
    test.skip(!shows.includes(true), 'This browser does not keep pages: pageshow.persisted is never true.');
    const outcome = await page.evaluate(() => window.harness.perform([{ play: 'send' }, { play: 'close' }]));
    differences.push(
      ...differenceOf(
        combination,
        expectedOf(combination),
        outcome,
        `${nameOf(combination)}, left and come back`,
      ),
    );
  }

  expect(differences).toEqual([]);
});
