/**
 * CommonJS twins of what the package exports, for tools that do not load ES modules: Jest, Node before 20.19, and
 * whatever reads `main`. A twin lies beside its module and does the same; its types are those of the module too.
 */
import { posix } from 'node:path';
import { transform } from 'esbuild';
import packageJson from '../../package.json' with { type: 'json' };
import { packageTarget } from './library.ts';

type Files = ReadonlyMap<string, string>;

/** The twins of the modules that `exports` of `package.json` offers to `require`, and of all that these import. */
export async function commonJs(files: Files): Promise<Map<string, string>> {
  const twins = new Map<string, string>();
  const visit = async (path: string): Promise<void> => {
    if (twins.has(twinOf(path))) return;
    const text = files.get(path)!;
    twins.set(twinOf(path), path.endsWith('.d.ts') ? withTwins(text) : await converted(text));
    for (const [, near] of text.matchAll(imports)) {
      const other = posix.join(posix.dirname(path), near!);
      await visit(path.endsWith('.d.ts') ? other.replace(/\.js$/, '.d.ts') : other);
    }
  };
  for (const path of required) await visit(path);
  return twins;
}

/** Modules and types, below `dist`, of which `exports` names a twin. */
const required = Object.values(packageJson.exports).flatMap(way =>
  typeof way === 'object' && 'require' in way
    ? [way.types, way.default].map(path => posix.relative('dist', path))
    : [],
);

/** Where one file names another of ours. */
const imports = /(?:\bfrom|\bimport|\brequire\(|\bimport\() ?["'](\.[^"']+)["']/g;

const twinOf = (path: string): string =>
  path.replace(/\.d\.ts$/, '.d.cts').replace(/(?<!\.d)\.(mjs|js|ts)$/, '.cjs');

const withTwins = (text: string): string =>
  text.replace(imports, (whole, near: string) => whole.replace(near, twinOf(near)));

async function converted(text: string): Promise<string> {
  const { code } = await transform(text, {
    format: 'cjs',
    // Also lists the names for Node, so that an ES module may import them one by one.
    platform: 'node',
    ...packageTarget,
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
  });
  return withTwins(code) + (/\bas default\b/.test(text) ? itself : '');
}

/**
 * A twin with a default export is that export itself, with the same name on it: `require` gives it without a detour,
 * and tools agree about it that read `default` in different ways.
 */
const itself =
  'module.exports=Object.defineProperty(Object.assign(module.exports.default,module.exports),"__esModule",{value:!0});\n';
