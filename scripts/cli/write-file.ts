/** Files that a command writes. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from './io.ts';

/**
 * Writes the text where `--out` says, or to the usual name if no file has it yet; `-` is standard output. Gives the
 * name of the file, nothing for standard output. Throws with the remedy when it cannot be written.
 */
export function writeOut(
  text: string,
  out: string | undefined,
  usual: string,
  { folder, stdout }: Io,
): string | undefined {
  if (out === '-') {
    stdout.write(text);
    return;
  }
  if (out?.trim() === '') throw new Error('--out: the name is empty. Name a file, or - for standard output.');
  const name = out ?? usual;
  try {
    writeFileSync(resolve(folder, name), text, { flag: out === undefined ? 'wx' : 'w' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw new Error(`${name} cannot be written: ${whyUnwritten(error)}`);
    throw new Error(`${name} is there already. Add --out ${name} to replace it, or --out with another name.`);
  }
  return name;
}

/** What the machine says about a file or folder that it does not write, for people. */
export function whyUnwritten(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return Object.hasOwn(reasons, code) ? reasons[code]! : message;
}

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'there is no such folder. Make it first.',
  ENOTDIR: 'a part of its path is a file, not a folder.',
  EISDIR: 'it is a folder. Name a file in it.',
  EEXIST: 'it is a file, not a folder.',
  EACCES: 'you may not write there.',
  EPERM: 'you may not write there.',
  EROFS: 'nothing can be written to that disk.',
  ENOSPC: 'the disk is full.',
};
