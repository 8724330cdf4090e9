/** The script with the chosen chats and the debug build, as files for a web server. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Choices } from '../../template/container/choices.ts';
import { scriptNameOf } from '../../template/container/script-name.ts';
import type { Io } from './io.ts';
import { whyUnwritten } from './write-file.ts';

/** The template looks for it beside the script, always by this name. */
const debugBuild = 'chat-datalayer.debug.js';

/**
 * Names of the files, the script first: those that GTM loads where an address is given. An address that names the debug
 * build gets that alone.
 */
export function scriptNames(scriptUrl: string): string[] {
  return [...new Set([scriptNameOf(scriptUrl), debugBuild])];
}

/** Writes them into the folder and gives their paths. Throws with the remedy when they cannot be written. */
export function writeScripts(folder: string, { scriptUrl, vendors }: Choices, io: Io): string[] {
  const names = scriptNames(scriptUrl);
  const pathOf = (name: string) => resolve(io.folder, folder, name);
  const script = scriptNameOf(scriptUrl);
  try {
    mkdirSync(resolve(io.folder, folder), { recursive: true });
    if (script !== debugBuild) writeFileSync(pathOf(script), io.parts.scriptFor(vendors));
    copyFileSync(join(io.builds, debugBuild), pathOf(debugBuild));
  } catch (error) {
    throw new Error(`--script: ${folder} cannot be written to: ${whyUnwritten(error)}`);
  }
  return names.map(name => join(folder, name));
}
