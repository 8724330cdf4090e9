/** Random sites, each visited with and without our script: what the site's own code sees is the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { catalogues } from '../vendors/generated/catalogues.ts';
import { scenes } from '../vendors/generated/scenes.ts';
import type { Scene } from './scenes/scene.ts';
import { simulatedLoyjoy, simulatedUsercoms, simulatedUserlike } from './scenes/simulated.ts';
import { type ScriptAct, scriptAct, starting } from './script-on-page.ts';
import { visit } from './visit.ts';

/** So many sites per chat, and fewer with the simulated widgets; `TRANSPARENCY_RUNS` asks for more. */
const numRuns = Number(process.env.TRANSPARENCY_RUNS ?? 2000);

/** Acts of a site, with our script starting between two of them, and whatever else becomes of it. */
function storiesOf<Act extends object>({ act }: Scene<Act>): fc.Arbitrary<(Act | ScriptAct)[]> {
  const acts = fc.array(
    fc.oneof<fc.WeightedArbitrary<Act | ScriptAct>[]>(
      { weight: 6, arbitrary: act },
      { weight: 1, arbitrary: scriptAct },
    ),
    { maxLength: 24, size: 'max' },
  );
  return fc
    .tuple(acts, starting, fc.nat(8))
    .map(([acts, start, at]) => [...acts.slice(0, at), start, ...acts.slice(at)]);
}

function changesNothing<Act extends object>(scene: Scene<Act>, share = 1): void {
  fc.assert(
    fc.property(storiesOf(scene), story => {
      assert.deepEqual(visit(scene, story, true), visit(scene, story, false));
    }),
    { numRuns: Math.ceil(numRuns / share) },
  );
}

describe('a site with our script runs as without it', () => {
  for (const [id, scene] of Object.entries(scenes)) {
    it(`with ${catalogues[id as VendorId].label}`, () => changesNothing(scene));
  }

  it('with a simulated Userlike', () => changesNothing(simulatedUserlike, 3));

  it('with a simulated User.com, wherever it looks for callbacks', () => {
    for (const scene of simulatedUsercoms) changesNothing(scene, 6);
  });

  it('with a simulated LoyJoy', () => changesNothing(simulatedLoyjoy, 3));
});
