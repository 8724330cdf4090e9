/** `dist/manifest.json`: every file with its sizes and the hash for `integrity`. */
import { type Size, sizeOf } from './sizes.ts';

/** Sizes by path below `dist`. */
export type FileSizes = { readonly [path: string]: Size };

/** Measures every file that somebody downloads; type declarations are left out. */
export function measure(files: ReadonlyMap<string, string>): FileSizes {
  const shown = [...files].filter(([path]) => !path.endsWith('.d.ts'));
  return Object.fromEntries(shown.map(([path, text]) => [path, sizeOf(Buffer.from(text))]));
}

/** Text of the manifest. */
export function renderManifest(version: string, files: FileSizes): string {
  return `${JSON.stringify({ version, files }, null, 2)}\n`;
}
