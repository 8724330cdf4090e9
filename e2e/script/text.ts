/** What lies at the addresses of scripts: the files of the package, or what its own function composes. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import type { ComposedScript } from '../../scripts/library/script.ts';

const library = new URL('../../dist/script.mjs', import.meta.url).href;
const { script } = (await import(library)) as typeof import('../../scripts/library/script.ts');

/** The script of these chats as somebody composes it, with what names it. */
export const composed = (...vendors: readonly VendorId[]): ComposedScript => script({ vendors });

/** Text of the script at this path, in whatever folder; none where it is no script of ours. */
export function scriptAt(path: string): string | undefined {
  const name = basename(path);
  if (!/^chat-datalayer(\.\w+)*\.js$/.test(name)) return undefined;
  const file = `dist/${name}`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  return composed(...(name.split('.').slice(1, -1) as VendorId[])).text;
}
