/** This room needs nothing of the project around it, so that it could be a package of its own. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';

const room = import.meta.dirname;
const libraries = ['acorn', 'data-layer-helper', 'yaml'];

const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => join(room, name));

/** What a file imports, in whatever way, that is neither in the room nor of Node nor a library it may use. */
function foreignImports(file: string, text: string): string[] {
  const specifiers = [...text.matchAll(/\b(?:from|import|import\(|require\.resolve\()\s*'([^'\s]+)'/g)];
  return specifiers
    .map(([, specifier = '']) => specifier)
    .filter(specifier => {
      if (specifier.startsWith('.')) return relative(room, join(file, '..', specifier)).startsWith('..');
      return (
        !specifier.startsWith('node:') && !libraries.some(name => `${specifier}/`.startsWith(`${name}/`))
      );
    });
}

test('no file of the room, tests included, imports anything from outside', () => {
  const foreign = files.flatMap(file =>
    foreignImports(file, readFileSync(file, 'utf8')).map(other => `${relative(room, file)} → ${other}`),
  );

  assert.ok(files.length > 50);
  assert.deepEqual(foreign, []);
});

test('an import from outside is noticed, also of a type, for its effect, or when the code runs', () => {
  const file = join(room, 'run/stand-in.ts');
  const noticed = (text: string) => foreignImports(file, text.replaceAll('"', "'"));

  assert.deepEqual(noticed('import type { A } from "../../tag/a.ts";'), ['../../tag/a.ts']);
  assert.deepEqual(noticed('import "../../b.ts";'), ['../../b.ts']);
  assert.deepEqual(noticed('const a = await import("zod");'), ['zod']);
  assert.deepEqual(noticed('import type { Hit } from "./tags/ga4.ts";\nimport "acorn";'), []);
});
