/**
 * Userlike by its npm package: the vendor's real loader makes its hidden frame, and what runs in the frame calls the
 * page. Only the messenger itself is ours.
 */
import { expect } from '@playwright/test';
import { build } from 'esbuild';
import type { UserlikeApp } from '../pages/userlike-app.ts';
import { type Shop, test } from './shop.ts';

/** Where the loader looks for the messenger. */
const cdn = 'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com';

const script = '<script src="/chat-datalayer.js"></script>';
const callback = `<script>
  window.seen = [];
  window.userlikeTrackingEvent = function (name, global, session) {
    const foreign = context => typeof context === 'object' && !(context instanceof Object);
    seen.push([name, foreign(global) && foreign(session), this === window]);
  };
</script>`;

/** A script for the browser, bundled as a site does it. */
async function bundled(entry: string): Promise<string> {
  const options = { bundle: true, format: 'iife', write: false, logLevel: 'error' } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry] });
  return outputFiles[0]!.text;
}

let scripts: Promise<[app: string, frame: string]> | undefined;

/** Opens a page that has the loader in its bundle; the messenger is there after `mount`. */
async function open({ page, open }: Shop, head: string): Promise<void> {
  scripts ??= Promise.all([bundled('e2e/pages/userlike-app.ts'), bundled('e2e/pages/userlike-frame.ts')]);
  const [app, frame] = await scripts;
  const answer = (contentType: string, body: string) => ({
    contentType,
    body,
    headers: { 'access-control-allow-origin': '*' },
  });
  const files: { readonly [url: string]: ReturnType<typeof answer> } = {
    [`${cdn}/umm-manifest.json`]: answer('application/json', JSON.stringify([`${cdn}/a.js`, `${cdn}/b.js`])),
    [`${cdn}/a.js`]: answer('text/javascript', 'window.isFirst = true'),
    [`${cdn}/b.js`]: answer('text/javascript', `if (window.isFirst) { ${frame} }`),
  };
  await page.route(`${cdn}/*`, route => route.fulfill(files[route.request().url()]!));
  await page.route('**/app.js', route => route.fulfill(answer('text/javascript', app)));
  await open(`${head}<script src="/app.js"></script>`);
}

/** Does one thing after the other on the page. */
const act = ({ page }: Shop, ...steps: readonly (keyof UserlikeApp)[]) =>
  page.evaluate(async names => {
    const { app } = window as unknown as { app: UserlikeApp };
    for (const name of names) await app[name]();
  }, steps);

const natives = async (shop: Shop) =>
  (await shop.records()).map(({ chat_native_event }) => chat_native_event);

const seen = ({ page }: Shop) => page.evaluate(() => (window as unknown as { seen: unknown[] }).seen);

const visit = ['chat_window_maximized', 'chat_window_minimized'];
const once = ['button_displayed', ...visit];

test('the loader runs the messenger in a frame, whose contexts come from another realm', async ({ shop }) => {
  await open(shop, callback);

  await act(shop, 'mount', 'visit');

  const frames = shop.page.locator('iframe[id^="userlike-frame-"]');
  expect(await frames.count()).toBe(1);
  expect(await frames.evaluate(frame => 'run' in (frame as HTMLIFrameElement).contentWindow!)).toBe(true);
  expect(await seen(shop)).toEqual(once.map(name => [name, true, true]));
});

test('the script above the loader hears both mounts, and the callback of the site sees the same as ever', async ({
  shop,
}) => {
  await open(shop, script + callback);

  await act(shop, 'mount', 'visit', 'unmount', 'mount', 'visit');

  const records = await shop.records();
  expect(records).toMatchObject(
    [...once, ...once].map((chat_native_event, i) => ({
      chat_vendor: 'userlike',
      chat_native_event,
      chat_widget_id: '20415',
      chat_group_id: '7',
      chat_language: 'de',
      chat_nth: i < once.length ? 1 : 2,
      chat_seq: i + 1,
    })),
  );
  expect(JSON.stringify(records)).not.toMatch(/uuid-1|key-\d/);
  expect(await seen(shop)).toEqual([...once, ...once].map(name => [name, true, true]));
});

test('a site without a callback of its own is heard too', async ({ shop }) => {
  await open(shop, script);

  await act(shop, 'mount', 'visit');

  expect(await natives(shop)).toEqual(once);
});

test('a script that comes after the mount hears the rest, and all of the next mount', async ({ shop }) => {
  await open(shop, callback);
  await act(shop, 'mount');

  await shop.page.addScriptTag({ url: '/chat-datalayer.js' });
  await act(shop, 'visit', 'unmount', 'mount', 'visit');

  expect(await natives(shop)).toEqual([...visit, ...once]);
  expect(await seen(shop)).toEqual([...once, ...once].map(name => [name, true, true]));
});
