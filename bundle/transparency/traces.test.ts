/** What a page can notice of our script: all that is listed, and nothing else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { type FakePage, fakePage, startScript } from '../core/fake-page.ts';
import { type Difference, differences } from './differences.ts';
import { explaining, unexplained } from './explain.ts';
import { inspect } from './inspect.ts';
import { runCode } from './run-code.ts';
import { traces } from './traces.ts';

/** A page with a data layer to be made, timers that count, and a storage. */
function page(): FakePage {
  let timers = 0;
  const stored = new Map<string, string>();
  const fake = fakePage({
    setTimeout: () => ++timers,
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => stored.set(key, text),
    },
  });
  delete (fake as { dataLayer?: unknown }).dataLayer;
  return fake;
}

/** Starts our script as sites do, with settings. */
function starting(fake: FakePage, settings: Settings): () => void {
  fake.chatTracker = [settings];
  return startScript(fake);
}

type Order = 'early' | 'late';

/** All differences of a visit, by stage. */
async function found(
  vendor: (typeof vendorIds)[number],
  order: Order,
  settings: Settings,
): Promise<{ readonly [stage: string]: readonly Difference[] }> {
  const withScript = page();
  let stop = () => {};
  const begin = () => {
    stop = starting(withScript, settings);
  };
  const last = () => stop();
  const moments = order === 'early' ? { first: begin, last } : { later: begin, last };
  const plain = await inspect(page(), vendor, {});
  const seen = await inspect(withScript, vendor, moments);
  return Object.fromEntries(
    Object.keys(seen).map(stage => [stage, differences(plain[stage]!, seen[stage]!)]),
  );
}

/** What stays when our script has stopped; the properties that it made first keep their place among the others. */
function isLeft(difference: Difference): boolean {
  const [trace] = explaining(difference);
  return trace!.isLeft === true || /^order of /.test(difference.fact);
}

const all: Difference[] = [];

describe('a page that looks at everything finds nothing but the listed traces', () => {
  for (const vendor of vendorIds) {
    for (const order of ['early', 'late'] as const) {
      for (const settings of [{}, { sdkCalls: true }]) {
        it(`with ${vendor}, the script ${order}, ${JSON.stringify(settings)}`, async () => {
          const stages = await found(vendor, order, settings);

          const differences = Object.values(stages).flat();
          all.push(...differences);
          assert.deepEqual([...new Set(unexplained(differences))], []);
          const left = stages['after stop']!.filter(difference => !isLeft(difference));
          assert.deepEqual(left, []);
        });
      }
    }
  }

  it('and meets each of them that can be met by looking', () => {
    const met = new Set(all.flatMap(difference => explaining(difference)));

    const unmet = traces.filter(trace => trace.seen.length > 0 && !met.has(trace));
    assert.deepEqual(
      unmet.map(({ name }) => name),
      [],
    );
  });
});

describe('a listed trace is really there', () => {
  for (const trace of traces) {
    it(trace.name, async () => {
      const answers: unknown[] = [];
      for (const code of trace.codes) {
        const withScript = page();
        const without = await runCode(page(), code, () => () => {});
        const answer = await runCode(withScript, code, () => starting(withScript, trace.settings ?? {}));
        answers.push([code, without, answer]);
      }

      assert.deepEqual(
        answers,
        trace.codes.map(code => [code, trace.without, trace.with]),
      );
    });
  }
});
