/** Every load order that a page can produce: nothing is lost but what the status admits, and nothing comes twice. */
import { expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Combination } from '../../bundle/vendors/room/load-order/combination.ts';
import type { PageAction } from '../../bundle/vendors/room/load-order/scenarios.ts';
import { combinations, pagesAlone, rareCombinations } from '../load-order/combinations.ts';
import { differenceOf } from '../load-order/difference.ts';
import { expectedOf } from '../load-order/expected.ts';
import { pageOf } from '../load-order/page-of.ts';
import { serve } from '../load-order/serve.ts';
import type { Outcome } from '../pages/page-actions.ts';
import { type Shop, test } from './shop.ts';

/**
 * Opens the page of each combination and collects in what they differ from what has to come of them. The pages stand in frames
 * side by side, each with a window of its own, which takes a fraction of the time that one tab needs for all in turn.
 */
async function walk({ page, open, put }: Shop, group: readonly Combination[]): Promise<readonly string[]> {
  await page.route('**/*', serve);
  const visits = group.map((combination, index) => {
    const { head, actions } = pageOf(combination);
    put(`/${index}`, head);
    return { path: `/${index}`, actions };
  });
  await open();

  const outcomes = await page.evaluate(visitAll, visits);

  return group.flatMap((combination, index) =>
    differenceOf(combination, expectedOf(combination), outcomes[index]!),
  );
}

/** Runs in the browser. */
function visitAll(visits: readonly { path: string; actions: readonly PageAction[] }[]): Promise<Outcome[]> {
  return Promise.all(
    visits.map(async ({ path, actions }) => {
      const frame = Object.assign(document.createElement('iframe'), { src: path });
      await new Promise(resolve => {
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      });
      return frame.contentWindow!.harness.perform(actions);
    }),
  );
}

const groups = new Map<string, Combination[]>();
for (const combination of combinations) {
  const name = `${combination.vendor}, ${combination.delivery}, ${combination.install}`;
  groups.set(name, [...(groups.get(name) ?? []), combination]);
}

for (const [name, group] of groups) {
  test(`${name}: ${group.length} load orders come out as they must`, async ({ shop }) => {
    expect(await walk(shop, group)).toEqual([]);
  });
}

for (const { id, label } of dictionary.vendors) {
  const rare = rareCombinations.filter(({ vendor }) => vendor === id);
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
