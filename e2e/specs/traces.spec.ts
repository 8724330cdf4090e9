/** What a page can notice of our script, in a real browser: all that is listed, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { type Difference, differences } from '../../bundle/transparency/differences.ts';
import { explaining, unexplained } from '../../bundle/transparency/explain.ts';
import type { Inventory } from '../../bundle/transparency/inventory.ts';
import { traces } from '../../bundle/transparency/traces.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { type Shop, test } from './shop.ts';

/** Our script as one of the page, or an empty one in its place. */
const scripts = {
  without: '',
  with: `${readFileSync('dist/chat-datalayer.js', 'utf8')}\n//# sourceURL=https://shop.example/chat-datalayer.js`,
};

type Way = keyof typeof scripts;
type Order = 'first' | 'later';
/** A visit of a page with one chat. */
interface Visit {
  readonly vendor: VendorId;
  readonly order: Order;
  readonly settings: Settings;
}

type Seen = { readonly [stage: string]: Inventory };

/** Visits a page and looks at everything at each stage. */
async function inspect({ page, open }: Shop, way: Way, { vendor, order, settings }: Visit): Promise<Seen> {
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
    [scripts[way], vendor, order, settings] as const,
  );
  return JSON.parse(seen);
}

/** What a page answers to the code of a trace. */
async function answer({ page, open }: Shop, way: Way, code: string, settings: Settings): Promise<unknown> {
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
    [scripts[way], code, settings] as const,
  );
}

for (const vendor of vendorIds) {
  test(`a page with ${vendor} that looks at everything finds nothing but the listed traces`, async ({
    shop,
  }) => {
    const found: Difference[] = [];
    for (const order of ['first', 'later'] as const) {
      for (const settings of [{}, { sdkCalls: true }]) {
        const without = await inspect(shop, 'without', { vendor, order, settings });
        const seen = await inspect(shop, 'with', { vendor, order, settings });

        const stages = Object.keys(seen);
        found.push(...stages.flatMap(stage => differences(without[stage]!, seen[stage]!)));
      }
    }

    expect([...new Set(unexplained(found))]).toEqual([]);
    const met = new Set(found.flatMap(explaining));
    const general = traces.filter(trace => trace.seen.length > 0 && trace.chats.includes(vendor));
    expect(general.filter(trace => !met.has(trace)).map(({ name }) => name)).toEqual([]);
  });
}

test('the traces that are listed are there', async ({ shop }) => {
  const answers: unknown[] = [];
  for (const { name, codes, settings = {} } of traces) {
    for (const code of codes) {
      const without = await answer(shop, 'without', code, settings);
      answers.push([name, without, await answer(shop, 'with', code, settings)]);
      await shop.page.evaluate(() => sessionStorage.clear());
    }
  }

  expect(answers).toEqual(
    traces.flatMap(({ name, codes, ...trace }) => codes.map(() => [name, trace.without, trace.with])),
  );
});
