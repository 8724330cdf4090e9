/**
 * Chats by the package of their vendor: the real loader makes its hidden frame, and what runs in the frame calls the
 * page. Only the chat itself is ours.
 */
import { expect } from '@playwright/test';
import { build } from 'esbuild';
import { publishedLoaders } from '../../bundle/vendors/generated/published-loaders.ts';
import type { LoaderApp, PublishedLoader } from '../../bundle/vendors/room/published-loader.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { scriptAddress, scriptTag } from '../script/address.ts';
import { type Shop, test } from './shop.ts';

/** A script for the browser, bundled as a site does it. */
async function bundled(entry: string): Promise<string> {
  const options = { bundle: true, format: 'iife', write: false, logLevel: 'error' } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry] });
  return outputFiles[0]!.text;
}

const scripts = new Map<string, Promise<[app: string, frame: string]>>();

/** Opens a page that has the loader in its bundle; the chat is there after `mount`. */
async function openApp({ page, open }: Shop, loader: PublishedLoader, head: string): Promise<void> {
  const built = scripts.get(loader.app) ?? Promise.all([bundled(loader.app), bundled(loader.frame)]);
  scripts.set(loader.app, built);
  const [app, frame] = await built;
  const headers = { 'access-control-allow-origin': '*' };
  const files = loader.files(frame);
  await page.route(loader.host, route => route.fulfill({ ...files[route.request().url()]!, headers }));
  await page.route('**/app.js', route =>
    route.fulfill({ contentType: 'text/javascript', body: app, headers }),
  );
  await open(`${head}<script src="/app.js"></script>`);
}

/** Does one thing after the other on the page. */
const act = ({ page }: Shop, ...steps: readonly (keyof LoaderApp)[]) =>
  page.evaluate(async names => {
    const { app } = window as unknown as { app: LoaderApp };
    for (const name of names) await app[name]();
  }, steps);

const natives = async (shop: Shop) =>
  (await shop.records()).map(({ chat_native_event }) => chat_native_event);

const seen = ({ page }: Shop) => page.evaluate(() => (window as unknown as { seen: unknown[] }).seen);

for (const loader of vendorIds.flatMap(id => publishedLoaders[id] ?? [])) {
  const { callback, visited } = loader;
  const id = loader.shows.chat_vendor as VendorId;
  const script = scriptTag(id);
  const once = [...loader.mounted, ...visited];
  const twice = [...once, ...once];

  test.describe(`the published loader of ${loader.shows.chat_vendor}`, () => {
    test('runs the chat in a frame, whose contexts come from another realm', async ({ shop }) => {
      await openApp(shop, loader, callback);

      await act(shop, 'mount', 'visit');

      const frames = shop.page.locator(loader.frameSelector);
      expect(await frames.count()).toBe(1);
      expect(
        await frames.evaluate(
          (frame, name) => name in (frame as HTMLIFrameElement).contentWindow!,
          loader.frameGlobal,
        ),
      ).toBe(true);
      expect(await seen(shop)).toEqual(once.map(name => [name, true, true]));
    });

    test('both mounts are heard by a script above it, and the callback of the site sees the same as ever', async ({
      shop,
    }) => {
      await openApp(shop, loader, script + callback);

      await act(shop, 'mount', 'visit', 'unmount', 'mount', 'visit');

      const records = await shop.records();
      expect(records).toMatchObject(
        twice.map((chat_native_event, i) => ({
          ...loader.shows,
          chat_native_event,
          chat_nth: i < once.length ? 1 : 2,
          chat_seq: i + 1,
        })),
      );
      expect(JSON.stringify(records)).not.toMatch(loader.secrets);
      expect(await seen(shop)).toEqual(twice.map(name => [name, true, true]));
    });

    test('is heard on a site without a callback of its own too', async ({ shop }) => {
      await openApp(shop, loader, script);

      await act(shop, 'mount', 'visit');

      expect(await natives(shop)).toEqual(once);
    });

    test('a script that comes after the mount hears the rest, and all of the next mount', async ({
      shop,
    }) => {
      await openApp(shop, loader, callback);
      await act(shop, 'mount');

      await shop.page.addScriptTag({ url: scriptAddress(id) });
      await act(shop, 'visit', 'unmount', 'mount', 'visit');

      expect(await natives(shop)).toEqual([...visited, ...once]);
      expect(await seen(shop)).toEqual(twice.map(name => [name, true, true]));
    });
  });
}
