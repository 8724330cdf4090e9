/** Files that a command writes. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { World } from './world.ts';

/**
 * Writes the text where `--out` says, or to the usual name if no file has it yet; `-` is standard output. Gives the
 * name of the file, nothing for standard output. Throws with the remedy when it cannot be written.
 */
export function writeOut(
  text: string,
  out: string | undefined,
  usual: string,
  { folder, stdout }: World,
): string | undefined {
  if (out === '-') {
    stdout.write(text);
    return;
  }
  const name = out ?? usual;
  try {
    writeFileSync(resolve(folder, name), text, { flag: out === undefined ? 'wx' : 'w' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw new Error(`${name} cannot be written: ${message}`);
    throw new Error(`${name} is there already. Add --out ${name} to replace it, or --out with another name.`);
  }
  return name;
}
