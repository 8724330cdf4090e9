/** The last step of a build: the same script in fewer bytes. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type MinifyOptions, minify } from 'terser';

const options: MinifyOptions = {
  ecma: 2018,
  toplevel: true,
  compress: { passes: 9, hoist_funs: true, unsafe_arrows: true, pure_getters: true, unsafe_proto: true },
};

/** Nine passes take seconds, and a run of all tests asks a dozen processes for the same: by its content, each is made once. */
const made = join('node_modules', '.cache', 'shrunk');
const { version } = createRequire(import.meta.url)('terser/package.json') as { version: string };

/** Terser takes some 5 % more off a bundle than esbuild's own minifier: measured in brotli, on this bundle. */
export async function shrink(text: string): Promise<string> {
  const all = JSON.stringify([version, options, text]);
  const file = join(made, `${createHash('sha256').update(all).digest('hex')}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const code = (await minify(text, options)).code!;
    keep(file, code);
    return code;
  }
}

/** Another process finds the whole file or none. */
function keep(file: string, code: string): void {
  mkdirSync(made, { recursive: true });
  const begun = `${file}.${process.pid}`;
  writeFileSync(begun, code);
  renameSync(begun, file);
}
