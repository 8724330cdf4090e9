/** `dist/manifest.json`: every file with its sizes, the hash for `integrity` and an address that never changes. */
import { hashesOf } from '../../bundle/composition/script-hashes.ts';
import { cdnUrl } from '../../template/tag/delivery.ts';
import { type Size, sizeOf } from './sizes.ts';

/** Sizes by path below `dist`. */
export type FileSizes = { readonly [path: string]: Size };

/** The folder that is made for others than the users of the package, and is not in it. */
const notPackaged = /^gallery\//;

/** Measures every file that somebody downloads; type declarations are left out. */
export function measure(files: ReadonlyMap<string, string>): FileSizes {
  const shown = [...files].filter(([path]) => !/\.d\.c?ts$/.test(path));
  return Object.fromEntries(shown.map(([path, text]) => [path, sizeOf(Buffer.from(text))]));
}

/** Text of the manifest. `scripts` are the texts for which a policy may have a source, by the name that it gets there. */
export function renderManifest(
  version: string,
  files: FileSizes,
  scripts: { readonly [name: string]: string },
): string {
  const entries = Object.entries(files).map(([path, size]) => [
    path,
    { ...size, ...(!notPackaged.test(path) && { url: new URL(path, cdnUrl(version)).href }) },
  ]);
  const csp = Object.entries(scripts).map(([name, text]) => [name, hashesOf(text).csp]);
  const manifest = { version, csp: Object.fromEntries(csp), files: Object.fromEntries(entries) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
