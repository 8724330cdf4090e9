import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { browserOptions, bundle, bundles, chosenEntry } from '../../scripts/build/bundles.ts';
import { scriptParts } from '../../scripts/build/script-parts.ts';
import { composeScript } from '../composition/script.ts';
import { builds } from '../proofs/builds.ts';
import { causeText } from './causes.ts';
import { fuzz } from './fuzz.ts';
import type { Promised } from './page.ts';
import { everyKind } from './play.ts';

const cases = 140_000;
/** Of the thousand megabytes that hundred events bring: less than one of the texts. */
const mostHeldBytes = 5_000_000;

describe('a hostile page', async () => {
  const text = await builds.standard;
  const found = await fuzz({ text, first: 0, cases, threads: 2, memory: true });
  const broken = (promised: Promised) =>
    found.causes.filter(({ first }) => first.promised === promised).map(causeText);

  it(`is played ${cases} times, each kind of hostility included`, () => {
    assert.deepEqual(found.lost, []);
    assert.equal(found.cases, cases);
    assert.ok(found.records > 5000, `${found.records} records`);
    assert.deepEqual(
      everyKind.filter(kind => !found.met.get(kind)),
      [],
    );
  });

  it('hands over a hundred texts of ten million characters', () => {
    assert.ok(found.met.get('huge text')! >= 100, `${found.met.get('huge text')}`);
  });

  it('is asked for the counts of the bundle in the end, nearly always', () => {
    assert.ok(found.audited >= 490, `${found.audited} of ${cases / 250} pages`);
  });

  /** Each promise, and how often at least it has to be held against something that could break it. */
  const promises: { readonly [sentence: string]: readonly [Promised, atLeast: number] } = {
    'meets no exception of the bundle': ['no exception leaves the bundle', 40_000],
    'meets no rejected promise of the bundle': ['no promise of the bundle is rejected', 400],
    'keeps its built-ins as they were': ['built-ins stay as they were', 800],
    'has its own functions run with their own arguments, result and exception': [
      'the functions of the site run as without the bundle',
      20_000,
    ],
    'puts no key into a record that the schema does not name': ['a record has the keys of the schema', 7000],
    'puts nothing but short primitives into a record': ['values are short and primitive', 7000],
    'cannot make a record that the schema refuses': ['a record is valid', 1200],
    'cannot make more than 50 records wait': ['at most 50 records wait', 40],
    'has every event counted, once': ['every event is counted once', 1000],
    'has got every record that counts as pushed': ['what counts as pushed has arrived', 60],
    'cannot fill the list of problems': ['memory is bounded', 300],
  };
  for (const [sentence, [promised, atLeast]] of Object.entries(promises)) {
    it(sentence, () => {
      const checked = found.checked.get(promised) ?? 0;

      assert.deepEqual(broken(promised), []);
      assert.ok(checked >= atLeast, `looked at ${checked} times`);
    });
  }

  it('does not make the bundle keep huge texts alive', () => {
    assert.ok(found.held < mostHeldBytes, `${found.held} bytes`);
  });
});

for (const id of vendorIds) {
  describe(`a hostile page with the script of ${id} alone`, async () => {
    const text = composeScript(await scriptParts(), [id]);
    const found = await fuzz({ text, chats: [id], first: 0, cases: 3000, threads: 2 });

    it('breaks no promise, whatever it does with this chat and the others', () => {
      assert.deepEqual(found.lost, []);
      assert.deepEqual(found.causes.map(causeText), []);
    });

    it('is asked for the counts in the end, nearly always, and gets records', () => {
      assert.ok(found.audited >= 10, `${found.audited} of 12 pages`);
      assert.ok(found.records > 30, `${found.records} records`);
    });
  });
}

describe('a hostile page with the debug build', async () => {
  const { text } = await bundle(bundles.debug);
  const found = await fuzz({ text, first: 0, cases: 10_000, threads: 2 });

  it('breaks no promise, though all is explained in the console', () => {
    assert.deepEqual(found.lost, []);
    assert.deepEqual(found.causes.map(causeText), []);
  });

  it('is asked for the counts in the end, nearly always, and gets records', () => {
    assert.ok(found.audited >= 35, `${found.audited} of 40 pages`);
    assert.ok(found.records > 500, `${found.records} records`);
    assert.ok((found.met.get('Object.prototype.get polluted') ?? 0) > 0);
  });
});

describe('a bundle with one protection less', () => {
  /** Breaks a source file, and gives the bundle that comes of it. */
  const bundleWithout = async (file: string, protection: string, instead: string) => {
    const path = resolve('bundle/core', file);
    const source = readFileSync(path, 'utf8');
    assert.ok(source.includes(protection), `${file} has no ${protection}`);
    const contents = source.replace(protection, instead);
    const { outputFiles } = await build({
      ...browserOptions,
      entryPoints: [chosenEntry],
      format: 'iife',
      plugins: [
        {
          name: 'without',
          setup: ({ onLoad }) =>
            onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
              loaded === path ? { contents, loader: 'ts' } : undefined,
            ),
        },
      ],
    });
    return outputFiles[0]!.text;
  };

  /** Whether the promise is seen to be broken within 30,000 cases; none is played after the portion that shows it. */
  const isBroken = async (promised: Promised, text: string) => {
    for (let first = 0; first < 30_000; first += 2000) {
      const { causes } = await fuzz({ text, first, cases: 2000, threads: 2 });
      if (causes.some(cause => cause.first.promised === promised)) return true;
    }
    return false;
  };

  const protections: readonly [promised: Promised, file: string, protection: string, instead: string][] = [
    [
      'no exception leaves the bundle',
      'settings-queue.ts',
      'tryOr(() => {\n      takeAll(pushed);',
      '(act => act())(() => {\n      takeAll(pushed);',
    ],
    [
      'no promise of the bundle is rejected',
      'outbox.ts',
      'line._isFlushing = true;',
      'if (!line._allowed) throw 0;',
    ],
    [
      'built-ins stay as they were',
      'script.ts',
      'let debug: DebugHooks | undefined;',
      'let debug: DebugHooks | undefined; Reflect.has = Reflect.get;',
    ],
    ['values are short and primitive', 'plan-for.ts', 'hasOwn(_settings.events, native) &&', ''],
    ['values are short and primitive', 'clean.ts', 'short.slice(0, longest)', 'short'],
    ['a record has the keys of the schema', 'plan-for.ts', "= 'chat_custom_'", "= 'custom_'"],
    ['every event is counted once', 'outbox.ts', "_counts.dropped++;\n      _report('data", "_report('data"],
    ['every event is counted once', 'outbox.ts', '_counts.dropped += _counts.held;', ''],
    ['every event is counted once', 'emit.ts', '_counts.ignored++;', ''],
    ['every event is counted once', 'start-vendor.ts', 'state.events++;', ''],
    ['at most 50 records wait', 'consent-queue.ts', 'mayWait(mostHeld, isRepeatable, period)', 'true'],
    ['what counts as pushed has arrived', 'outbox.ts', '_counts.pushed--;', ''],
    [
      'the functions of the site run as without the bundle',
      'hooks/spy.ts',
      'apply(called(place, args), self, args),',
      'void apply(called(place, args), self, args),',
    ],
  ];
  for (const [promised, file, protection, instead] of protections) {
    it(`is found in ${file}: ${promised}`, async () => {
      const text = await bundleWithout(file, protection, instead);

      assert.ok(await isBroken(promised, text));
    });
  }

  it('is found to keep huge texts alive', async () => {
    const text = await bundleWithout('clean.ts', "(' ' + short).slice(1)", 'short');
    const { held } = await fuzz({ text, first: 0, cases: 8000, threads: 2, memory: true });

    assert.ok(held > mostHeldBytes, `${held} bytes`);
  });
});
