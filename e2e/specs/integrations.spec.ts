/**
 * Forms in which sites integrate their chat. Each is visited without our script, and with it before and after the
 * chat: what the site's own code sees and does is the same, and the records are right.
 */
import { expect, type Page, type Route } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { integrations } from '../../bundle/vendors/generated/integrations.ts';
import type { Form, Forms, Outcome, Shown } from '../../bundle/vendors/room/integrations.ts';
import type { Widget } from '../../bundle/vendors/room/simulator.ts';
import type { ChatRecord } from '../../schemas/src/record.ts';
import type { Status } from '../../schemas/src/status.ts';
import type { VendorCatalogue, VendorId } from '../../schemas/src/vendor.ts';
import validate from '../../schemas/validators/record.validator.ts';
import { harnessOn } from '../build-harness.ts';
import type { Effects } from '../pages/site.ts';
import { scriptAddress, scriptTag } from '../script/address.ts';
import { withBeside } from '../script/chats-beside.ts';
import { scriptAt } from '../script/text.ts';
import { test as base } from './shared-context.ts';

const vendors: { readonly [vendor in VendorId]: Forms } = integrations;

/** When our script comes: never, as the first of the page, or when the chat is there. */
type Order = 'never' | 'above' | 'after';

/** What came of one visit. */
interface Visit {
  readonly effects: Effects;
  readonly records: readonly ChatRecord[];
  readonly status?: Status;
  /** Personal values that the chat had to tell. */
  readonly secrets: readonly string[];
  /** What it told while our script was there. */
  readonly fired: readonly string[];
}

/** The window of a site that has been visited. */
interface Lived {
  readonly widget: Widget;
  readonly firedBefore?: number;
  readonly dataLayer?: object[];
  readonly chatTracker?: { status(): Status };
}

const origin = 'https://shop.example';
const late = (id: VendorId) =>
  `window.firedBefore = widget.fired.length; document.head.append(Object.assign(document.createElement('script'), { src: '${scriptAddress(...withBeside(id))}' }))`;

/** Visits one form after the other in the same tab, with one route for all: to set one for each takes as long as a visit. */
const test = base.extend<{ visit: (id: VendorId, form: Form, order: Order) => Promise<Visit> }>({
  visit: async ({ shared: { context } }, use) => {
    if (!tab || tab.isClosed()) {
      tab = await context.newPage();
      await tab.addInitScript(harnessOn(origin));
      await tab.route('**/*', route => serve(route, html));
    }
    const page = tab;
    await use((id, form, order) => {
      html = pageOf(id, form, order);
      return live(page, id, form, order);
    });
    await context.clearCookies();
  },
});

/** Open for all tests of a worker; those of other files close it when they are run between two of these. */
let tab: Page | undefined;
let html = '';

/** Answers a request from memory or from disk. Every script of another host is the vendor's. */
function serve(route: Route, html: string): Promise<void> {
  const { origin: host, hostname, pathname } = new URL(route.request().url());
  if (hostname.startsWith('blocked.')) return route.abort();
  const contentType = 'text/javascript; charset=utf-8';
  if (host !== origin) return route.fulfill({ contentType, body: 'harness.site.runVendorScript()' });
  const script = scriptAt(pathname);
  if (script) return route.fulfill({ contentType, body: script });
  return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
}

function pageOf(id: VendorId, { page, settings = {}, widget = {} }: Form, order: Order): string {
  return `<!doctype html><title>Shop</title><link rel="icon" href="data:,">
    <script>
      harness.site = harness.openSite(window, harness.widget('${id}', {
        starts: start => harness.site.whenRestHasCome(start),
        ...${JSON.stringify(widget)},
      }));
      ${order === 'never' ? '' : `window.chatTracker = [${JSON.stringify(settings)}];`}
    </script>
    ${order === 'above' ? scriptTag(...withBeside(id)) : ''}
    ${page}`;
}

async function live(page: Page, id: VendorId, form: Form, order: Order): Promise<Visit> {
  const { arrive = [], next = [vendors[id].visit] } = form;
  await page.goto(`${origin}/`);
  return page.evaluate(
    async steps => {
      const { harness } = window;
      await harness.site!.act(steps);
      const { widget, firedBefore, dataLayer, chatTracker } = window as never as Lived;
      const records = (dataLayer ?? []).filter(entry => 'chat_schema' in entry);
      const { secrets } = widget;
      const fired = widget.fired.slice(firedBefore);
      const answer = {
        effects: harness.site!.effects(),
        records,
        status: chatTracker?.status(),
        secrets,
        fired,
      };
      return JSON.parse(JSON.stringify(answer));
    },
    [...arrive, ...(order === 'after' ? [late(id)] : []), ...next],
  );
}

/** What the records of a form should show. */
function expected({ events, shows }: Forms, { heard }: Outcome): Shown[] {
  const counts = new Map<string, number>();
  return heard
    .map(entry => (typeof entry === 'string' ? ([entry, {}] as const) : entry))
    .flatMap(([key, more]) => events[key]!.map(event => ({ key, event, more })))
    .map(({ key, event, more }, i) => {
      const chat_nth = (counts.get(event) ?? 0) + 1;
      counts.set(event, chat_nth);
      const chat_native_event = key.split('|')[0]!;
      return { ...shows, ...more, event, chat_native_event, chat_nth, chat_seq: i + 1, chat_held: false };
    });
}

/** Whether an event says too little to be recorded, unless the site wants it. */
function isLeftOut(id: VendorId, { settings }: Form, native: string): boolean {
  const { leftOut = [] }: VendorCatalogue = catalogues[id];
  return (settings?.ignore ?? leftOut).includes(native);
}

/** The records as far as they are compared. */
function compared(records: readonly ChatRecord[], to: readonly Shown[]): object[] {
  return records.map((record, i) => {
    const keys = Object.keys(to[i] ?? { chat_native_event: '' }) as (keyof ChatRecord)[];
    return Object.fromEntries(keys.map(key => [key, record[key]]));
  });
}

for (const { id, label } of dictionary.vendors) {
  for (const form of vendors[id].forms) {
    test(`${label}: ${form.description}: the script above or after the chat changes nothing and hears what it can`, async ({
      visit,
    }) => {
      const without = await visit(id, form, 'never');

      for (const order of ['above', 'after'] as const) {
        const { effects, records, status, secrets, fired } = await visit(id, form, order);

        const right = expected(vendors[id], form[order]);
        const told = JSON.stringify([records, status]);
        expect(effects, order).toEqual(without.effects);
        expect(compared(records, right), order).toEqual(right);
        expect(
          status!.problems.map(({ code }) => code),
          order,
        ).toEqual(form[order].problems ?? []);
        const ignored = fired.filter(native => isLeftOut(id, form, native)).length;
        expect(status!.counts).toMatchObject({ pushed: right.length, held: 0, dropped: 0, ignored });
        expect(records.filter(record => !validate(record))).toEqual([]);
        expect(secrets.filter(secret => told.includes(secret))).toEqual([]);
      }
    });
  }
}
