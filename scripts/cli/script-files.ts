/** The script and its debug build, as files for a web server. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scriptNameOf, usualScriptName } from '../../template/container/script-name.ts';
import type { Io } from './io.ts';
import { whyUnwritten } from './write-file.ts';

/** The template looks for it beside the script, always by this name. */
const debugBuild = 'chat-datalayer.debug.js';

/** Names of the files, the script first: those that GTM loads where an address is given. */
export function scriptNames(scriptUrl: string): string[] {
  return [...filesFor(scriptUrl).keys()];
}

/** Writes them into the folder and gives their paths. Throws with the remedy when they cannot be written. */
export function copyScripts(folder: string, scriptUrl: string, io: Io): string[] {
  const files = [...filesFor(scriptUrl)].map(([name, build]) => ({ path: join(folder, name), build }));
  try {
    mkdirSync(resolve(io.folder, folder), { recursive: true });
    for (const { path, build } of files) copyFileSync(join(io.builds, build), resolve(io.folder, path));
  } catch (error) {
    throw new Error(`--script: ${folder} cannot be written to: ${whyUnwritten(error)}`);
  }
  return files.map(({ path }) => path);
}

/** The build by the name of its file; an address that names the debug build gets that alone. */
function filesFor(scriptUrl: string): Map<string, string> {
  return new Map([
    [scriptNameOf(scriptUrl), usualScriptName],
    [debugBuild, debugBuild],
  ]);
}
