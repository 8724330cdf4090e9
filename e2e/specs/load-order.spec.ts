/** Every load order that a page can produce: nothing is lost but what the status admits, and nothing comes twice. */
import { expect } from '@playwright/test';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import { type Cell, cells, pagesAlone, rareCells } from '../load-order/cells.ts';
import { differenceOf } from '../load-order/difference.ts';
import { expectedOf } from '../load-order/expected.ts';
import { pageOf } from '../load-order/page-of.ts';
import { serve } from '../load-order/serve.ts';
import type { Act, Outcome } from '../pages/acts.ts';
import { type Shop, test } from './shop.ts';

/**
 * Opens the page of each cell and collects in what they differ from what has to come of them. The pages stand in frames
 * side by side, each with a window of its own, which takes a fraction of the time that one tab needs for all in turn.
 */
async function walk({ page, open, put }: Shop, group: readonly Cell[]): Promise<readonly string[]> {
  await page.route('**/*', serve);
  const visits = group.map((cell, index) => {
    const { head, acts } = pageOf(cell);
    put(`/${index}`, head);
    return { path: `/${index}`, acts };
  });
  await open();

  const outcomes = await page.evaluate(visitAll, visits);

  return group.flatMap((cell, index) => differenceOf(cell, expectedOf(cell), outcomes[index]!));
}

/** Runs in the browser. */
function visitAll(visits: readonly { path: string; acts: readonly Act[] }[]): Promise<Outcome[]> {
  return Promise.all(
    visits.map(async ({ path, acts }) => {
      const frame = Object.assign(document.createElement('iframe'), { src: path });
      await new Promise(resolve => {
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      });
      return frame.contentWindow!.harness.perform(acts);
    }),
  );
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
