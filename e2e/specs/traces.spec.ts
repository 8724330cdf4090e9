/** What a page can notice of our script, in a real browser: all that is listed, and nothing else. */
import { expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { type Difference, differences } from '../../bundle/transparency/differences.ts';
import { explaining, unexplained } from '../../bundle/transparency/explain.ts';
import type { Inventory } from '../../bundle/transparency/inventory.ts';
import { type ListedTrace, traces } from '../../bundle/transparency/traces.ts';
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { withBeside } from '../script/chats-beside.ts';
import { composed } from '../script/text.ts';
import { type Shop, test } from './shop.ts';

/** Our script as one of the page. */
const scriptOf = (...chats: readonly VendorId[]) =>
  `${composed(...chats).text}\n//# sourceURL=https://shop.example/chat-datalayer.js`;

/** The chats whose calls by the page are recorded where a site asks for it. */
const { vendors: withCalls } = eventNamed(dictionary, 'chat_sdk_call');

type Order = 'first' | 'later';
/** A visit of a page with one chat. */
interface Visit {
  readonly vendor: VendorId;
  readonly order: Order;
  readonly settings: Settings;
}

type Seen = { readonly [stage: string]: Inventory };

/** Visits a page with this script, or with an empty one in its place, and looks at everything at each stage. */
async function inspect(
  { page, open }: Shop,
  script: string,
  { vendor, order, settings }: Visit,
): Promise<Seen> {
  await open();
  // As text, since a browser hands over large objects slowly.
  const seen = await page.evaluate(
    async ([script, id, moment, pushed]) => {
      const window = globalThis.window as unknown as { chatTracker?: unknown } & Window;
      const begin = () => {
        if (script) window.chatTracker = [pushed];
        const element = document.createElement('script');
        element.text = script;
        document.head.append(element);
        element.remove();
      };
      const last = () => (window.chatTracker as { stop?(): void } | undefined)?.stop?.();
      return JSON.stringify(await window.harness.inspect(window, id, { [moment]: begin, last }));
    },
    [script, vendor, order, settings] as const,
  );
  return JSON.parse(seen);
}

/** What a page answers to the code of a trace. */
async function answer(
  { page, open }: Shop,
  script: string,
  code: string,
  settings: Settings,
): Promise<unknown> {
  await open();
  return page.evaluate(
    ([script, code, pushed]) => {
      const window = globalThis.window as unknown as { chatTracker?: unknown } & Window;
      return window.harness.runCode(window, code, () => {
        if (script) window.chatTracker = [pushed];
        const element = document.createElement('script');
        element.text = script;
        document.head.append(element);
        return () => (window.chatTracker as { stop?(): void } | undefined)?.stop?.();
      });
    },
    [script, code, settings] as const,
  );
}

test.describe('a page that looks at everything finds nothing but the listed traces', () => {
  // In one worker, so that the last test knows what the others have met.
  test.describe.configure({ mode: 'serial' });
  const met = new Set<ListedTrace>();

  for (const vendor of vendorIds) {
    test(`with ${vendor}`, async ({ shop }) => {
      const found: Difference[] = [];
      for (const order of ['first', 'later'] as const) {
        const without = await inspect(shop, '', { vendor, order, settings: {} });
        for (const settings of withCalls[vendor] ? [{}, { sdkCalls: true }] : [{}]) {
          const seen = await inspect(shop, scriptOf(...withBeside(vendor)), { vendor, order, settings });

          const stages = Object.keys(seen);
          found.push(...stages.flatMap(stage => differences(without[stage]!, seen[stage]!)));
        }
      }

      expect([...new Set(unexplained(found))]).toEqual([]);
      for (const trace of found.flatMap(explaining)) met.add(trace);
    });
  }

  test('and meets each of them that can be met by looking', () => {
    const unmet = traces.filter(trace => trace.seen.length > 0 && !met.has(trace));
    expect(unmet.map(({ name }) => name)).toEqual([]);
  });
});

test('the traces that are listed are there', async ({ shop }) => {
  const answers: unknown[] = [];
  for (const { name, vendor, codes, settings = {} } of traces) {
    const script = scriptOf(...(vendor ? withBeside(vendor) : vendorIds));
    for (const code of codes) {
      const without = await answer(shop, '', code, settings);
      answers.push([name, without, await answer(shop, script, code, settings)]);
      await shop.page.evaluate(() => sessionStorage.clear());
    }
  }

  expect(answers).toEqual(
    traces.flatMap(({ name, codes, ...trace }) => codes.map(() => [name, trace.without, trace.with])),
  );
});
