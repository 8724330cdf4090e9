/** Random sites, each visited with and without our script: what the site's own code sees is the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { catalogues } from '../vendors/generated/catalogues.ts';
import { randomSites } from '../vendors/generated/random-sites.ts';
import { simulatedSites } from '../vendors/generated/simulated-sites.ts';
import type { RandomSite } from '../vendors/room/random-site.ts';
import { type ScriptAction, scriptAction, starting } from './script-on-page.ts';
import { visit } from './visit.ts';

/** So many sites per chat, and fewer with the simulated widgets; `TRANSPARENCY_RUNS` asks for more. */
const numRuns = Number(process.env.TRANSPARENCY_RUNS ?? 2000);

/** What happens on a site, our script starting between two of its actions, and whatever else becomes of it. */
function visitsOf<Action extends object>({
  action,
}: RandomSite<Action>): fc.Arbitrary<(Action | ScriptAction)[]> {
  const actions = fc.array(
    fc.oneof<fc.WeightedArbitrary<Action | ScriptAction>[]>(
      { weight: 6, arbitrary: action },
      { weight: 1, arbitrary: scriptAction },
    ),
    { maxLength: 24, size: 'max' },
  );
  return fc
    .tuple(actions, starting, fc.nat(8))
    .map(([actions, start, at]) => [...actions.slice(0, at), start, ...actions.slice(at)]);
}

function changesNothing<Action extends object>(site: RandomSite<Action>, share = 1): void {
  fc.assert(
    fc.property(visitsOf(site), actions => {
      assert.deepEqual(visit(site, actions, true), visit(site, actions, false));
    }),
    { numRuns: Math.ceil(numRuns / share) },
  );
}

describe('a site with our script runs as without it', () => {
  for (const id of vendorIds) {
    it(`with ${catalogues[id].label}`, () => changesNothing(randomSites[id]));

    it(`with a simulated ${catalogues[id].label}, wherever it looks for callbacks`, () => {
      const sites = simulatedSites[id];

      for (const site of sites) changesNothing(site, 2 + sites.length);
    });
  }
});
