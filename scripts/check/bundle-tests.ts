/** Bundles test files, so that a process that runs them reads a few files of JavaScript instead of hundreds of TypeScript. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** A room is a list of test files that run in one process; each becomes a module of its name in the folder. */
export async function bundleTests(
  folder: string,
  rooms: ReadonlyMap<string, readonly string[]>,
): Promise<string[]> {
  const entries = [...rooms].map(([room, files]) => [nameOf(room), entryOf(room, files)] as const);
  await build({
    entryPoints: entries.map(([name]) => ({ in: `room:${name}`, out: name })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    // Test files are imported for what they do, which `sideEffects` of the package denies.
    ignoreAnnotations: true,
    logLevel: 'warning',
    plugins: [roomsAsModules(new Map(entries)), oldScriptsInTheirOrder, placesAsTheyWere],
  });
  return entries.map(([name]) => resolve(folder, `${name}.mjs`));
}

const nameOf = (room: string): string => room.replaceAll(/[\\/]/g, '+');

/** Runs these files, and then one test more that has the name of the room. */
function entryOf(room: string, files: readonly string[]): string {
  const imports = files.map(file => `import ${JSON.stringify(`./${file.replaceAll('\\', '/')}`)};\n`);
  return [...imports, `import { test } from 'node:test';\ntest(${JSON.stringify(room)}, () => {});\n`].join(
    '',
  );
}

const roomsAsModules = (entries: ReadonlyMap<string, string>): Plugin => ({
  name: 'rooms as modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^room:/ }, ({ path }) => ({ path: path.slice('room:'.length), namespace: 'room' }));
    onLoad({ filter: /./, namespace: 'room' }, ({ path }) => ({
      contents: entries.get(path)!,
      resolveDir: resolve('.'),
    }));
  },
});

/** What stays outside of a bundle runs before all of it: too early for a script that puts itself on a `window` of ours. */
const oldScriptsInTheirOrder: Plugin = {
  name: 'old scripts in their order',
  setup({ onResolve }) {
    const { resolve: find } = createRequire(resolve('package.json'));
    onResolve({ filter: /^data-layer-helper\// }, ({ path }) => ({ path: find(path) }));
  },
};

/** A file that asks for its own place is told where its source lies. */
const placesAsTheyWere: Plugin = {
  name: 'places as they were',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
    });
  },
};
