/**
 * Real libraries from npm and the script on one page: nothing of the chats is lost or told twice, nothing is thrown, and
 * the library's own state, reactions and exceptions are those of the same page without the script.
 */
import { expect } from '@playwright/test';
import { build } from 'esbuild';
import { libraries as librariesOfRooms } from '../../bundle/vendors/generated/libraries.ts';
import type { Outcome } from '../../bundle/vendors/room/story.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { scriptTag } from '../script/address.ts';
import { withBeside } from '../script/chats-beside.ts';
import { type Shop, test } from './shop.ts';
import { vendorEventsOf } from './vendor-events.ts';

const settings = '<script>window.chatTracker = [{ ignore: [], maxPerMinute: 1000 }]</script>';
const app = '<script src="/app.js"></script>';

/** The bodies of the pages between which Turbo goes; their scripts run on each visit. */
const bodyOf = (path: string) => `<body><p>Page ${path}</p><script>onPage(${JSON.stringify(path)})</script>`;

const zone = 'e2e/libraries/zone.ts';
const turbo = 'e2e/libraries/turbo.ts';

/** Pages by the path of their code: those with all chats, and those that a room has for its own. */
const libraries: readonly { path: string; description: string; chats: readonly VendorId[] }[] = [
  ...Object.entries({
    'e2e/libraries/react.ts': 'effects of React that run twice in strict mode',
    [zone]: 'timers and promises that zone.js has patched',
    [turbo]: 'visits of Turbo, which change the body and run its scripts again',
  }).map(([path, description]) => ({ path, description, chats: vendorIds })),
  ...vendorIds.flatMap(id =>
    Object.entries(librariesOfRooms[id] ?? {}).map(([path, description]) => ({
      path,
      description,
      chats: withBeside(id),
    })),
  ),
];

const apps = new Map<string, Promise<string>>();

/** An agent that clarity-js publishes as source alone, which the compiler shall not read, and what that imports by names of its build. */
const claritySource = {
  '@clarity-agents/livechat': './node_modules/clarity-js/src/dynamic/agent/livechat.ts',
  ...Object.fromEntries(
    ['agent', 'core', 'data'].map(name => [
      `@clarity-types/${name}`,
      `./node_modules/clarity-js/types/${name}.d.ts`,
    ]),
  ),
};

/** A page's own code with the library in it, in the form for development, in which React's strict mode runs twice. */
async function appOf(library: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [library],
    define: { 'process.env.NODE_ENV': '"development"' },
    alias: claritySource,
    ...({ bundle: true, format: 'iife', write: false, logLevel: 'error' } as const),
    // As Angular builds: zone.js cannot follow the language's own `await`.
    target: library === zone ? 'es2016' : 'es2022',
  });
  return outputFiles[0]!.text;
}

/** A preview from Turbo's cache runs the scripts of a page once more, if it comes before the page itself. */
const noPreview = '<meta name="turbo-cache-control" content="no-preview">';

/** Opens the page with this head, and plays its story. */
async function played({ page, open, put }: Shop, library: string, head: string): Promise<Outcome> {
  apps.set(library, apps.get(library) ?? appOf(library));
  const body = await apps.get(library)!;
  await page.route('**/app.js', route => route.fulfill({ contentType: 'text/javascript', body }));
  const isTurbo = library === turbo;
  for (const path of ['/1', '/2']) put(path, noPreview + head + bodyOf(path));
  await open(isTurbo ? noPreview + head + bodyOf('/') : `${head}<body>`);
  return page.evaluate(() => window.story());
}

for (const { path: library, description, chats } of libraries) {
  const script = scriptTag(...chats);
  for (const [where, head] of Object.entries({
    before: settings + script + app,
    after: app + settings + script,
  })) {
    test(`with ${description}, all is as without the script, which came ${where} the library`, async ({
      shop,
    }) => {
      const bare = await played(shop, library, app);
      const outcome = await played(shop, library, head);

      expect(outcome).toEqual(bare);
      const records = await shop.records();
      for (const [vendor, fired] of Object.entries(outcome.fired)) {
        expect(vendorEventsOf(vendor as VendorId, records)).toEqual(fired);
      }
    });
  }
}
