/**
 * Chats by the package of their vendor: the real loader makes its hidden frame or adds the chat's file, and what runs there
 * calls the page. Only the chat itself is ours.
 */
import { expect } from '@playwright/test';
import { build } from 'esbuild';
import { publishedLoaders } from '../../bundle/vendors/generated/published-loaders.ts';
import { nativeOf } from '../../bundle/vendors/room/load-order/load-order.ts';
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

/** The records that these vendor events make, from the first on the page. */
function recordsOf({ events, shows }: PublishedLoader, vendorEvents: readonly string[]): object[] {
  const counts = new Map<string, number>();
  return vendorEvents
    .flatMap(vendorEvent => {
      const chat_native_event = nativeOf(vendorEvent);
      const told = events?.[vendorEvent]?.map(event => ({ event, chat_native_event }));
      return told ?? [{ chat_native_event }];
    })
    .map((record, i) => {
      const what = String('event' in record ? record.event : record.chat_native_event);
      const chat_nth = (counts.get(what) ?? 0) + 1;
      counts.set(what, chat_nth);
      return { ...shows, ...record, chat_nth, chat_seq: i + 1 };
    });
}

const nativesOf = (loader: PublishedLoader, vendorEvents: readonly string[]) =>
  recordsOf(loader, vendorEvents).map(record => (record as { chat_native_event: string }).chat_native_event);

/** What the callback of the site has to write down. */
const asSeen = (vendorEvents: readonly string[]) => vendorEvents.map(one => [nativeOf(one), true, true]);

for (const loader of vendorIds.flatMap(id => publishedLoaders[id] ?? [])) {
  const { callback, visited, again = loader, toldLate = [], frameSelector, frameGlobal } = loader;
  const id = loader.shows.chat_vendor as VendorId;
  const script = scriptTag(id);
  const once = [...loader.mounted, ...visited];
  const mountedAgain = [...again.mounted, ...again.visited];
  const twice = [...once, ...mountedAgain];

  test.describe(`the published loader of ${loader.shows.chat_vendor}`, () => {
    test('runs the chat, whose objects come from another realm', async ({ shop }) => {
      await openApp(shop, loader, callback);

      await act(shop, 'mount', 'visit');

      if (frameSelector && frameGlobal) {
        const frames = shop.page.locator(frameSelector);
        expect(await frames.count()).toBe(1);
        expect(
          await frames.evaluate(
            (frame, name) => name in (frame as HTMLIFrameElement).contentWindow!,
            frameGlobal,
          ),
        ).toBe(true);
      }
      expect(await seen(shop)).toEqual(asSeen(once));
    });

    test('both mounts are heard by a script above it, and the callback of the site sees the same as ever', async ({
      shop,
    }) => {
      await openApp(shop, loader, script + callback);

      await act(shop, 'mount', 'visit', 'unmount', 'mount', 'visit');

      const records = await shop.records();
      expect(records).toMatchObject(recordsOf(loader, twice));
      expect(JSON.stringify(records)).not.toMatch(loader.secrets);
      expect(await seen(shop)).toEqual(asSeen(twice));
    });

    test('is heard on a site without a callback of its own too', async ({ shop }) => {
      await openApp(shop, loader, script);

      await act(shop, 'mount', 'visit');

      expect(await natives(shop)).toEqual(nativesOf(loader, once));
    });

    test('a script that comes after the mount hears what it can, and the callback of the site sees the same', async ({
      shop,
    }) => {
      await openApp(shop, loader, callback);
      await act(shop, 'mount');

      await shop.page.addScriptTag({ url: scriptAddress(id) });
      await act(shop, 'visit', 'unmount', 'mount', 'visit');

      const { heardLate = [...toldLate, ...visited, ...mountedAgain] } = loader;
      expect(await natives(shop)).toEqual(nativesOf(loader, heardLate));
      expect(await seen(shop)).toEqual(asSeen(twice));
    });
  });
}
