/** Every load order that a page can produce: nothing is lost but what the status admits, and nothing comes twice. */
import { expect } from '@playwright/test';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import { type Cell, cells, pagesAlone, rareCells } from '../load-order/cells.ts';
import { differenceOf } from '../load-order/difference.ts';
import { expectedOf } from '../load-order/expected.ts';
import { pageOf } from '../load-order/page-of.ts';
import { serve } from '../load-order/serve.ts';
import { type Shop, test } from './shop.ts';

/** Opens the page of each cell and collects in what they differ from what has to come of them. */
async function walk({ page, open }: Shop, group: readonly Cell[]): Promise<readonly string[]> {
  test.setTimeout(180_000);
  await page.route('**/*', serve);
  const differences: string[] = [];
  for (const cell of group) {
    const { head, acts } = pageOf(cell);
    await open(head);
    const outcome = await page.evaluate(acts => window.harness.perform(acts), acts);
    differences.push(...differenceOf(cell, expectedOf(cell), outcome));
  }
  return differences;
}

const groups = new Map<string, Cell[]>();
for (const cell of cells) {
  const name = `${cell.vendor}, ${cell.delivery}, ${cell.install}`;
  groups.set(name, [...(groups.get(name) ?? []), cell]);
}

for (const [name, group] of groups) {
  test(`${name}: ${group.length} load orders come out as they must`, async ({ shop }) => {
    expect(await walk(shop, group)).toEqual([]);
  });
}

for (const { id, label } of dictionary.vendors) {
  const rare = rareCells.filter(({ vendor }) => vendor === id);
  test(`${label}: ${rare.length} rare load orders come out as they must`, async ({ shop }) => {
    expect(await walk(shop, rare)).toEqual([]);
  });

  const alone = pagesAlone.filter(({ vendor }) => vendor === id);
  test(`${label}: ${alone.length} pages without our script call the site's functions just the same`, async ({
    shop,
  }) => {
    expect(await walk(shop, alone)).toEqual([]);
  });
}
