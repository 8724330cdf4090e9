/** Values of options that are JSON, typed as they are or kept in a file. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkEncoding } from '../../schemas/dump/check-encoding.ts';
import { otherText } from '../../schemas/dump/other-files.ts';

/** Reads what an option names: an object as JSON, or a file that holds one. Throws in words when it is none. */
export function readObject(option: string, text: string, folder: string): object {
  const isJson = /^\s*[[{]/.test(text);
  const what = isJson ? 'the text' : `the file ${text}`;
  const json = isJson ? text : readText(option, text, folder);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const other = otherText(json);
    if (other) throw new Error(`${option}: ${what} is ${other.is}. ${other.fix}`);
    throw new Error(`${option}: ${what} cannot be read as JSON. ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error(`${option}: ${what} is not a JSON object. Write {"name": value, …}.`);
}

function readText(option: string, file: string, folder: string): string {
  if (file.trim() === '')
    throw new Error(`${option}: nothing is given. Write {"name": value, …}, or the name of a file.`);
  const path = resolve(folder, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Error(`${option}: there is no file ${file}.`);
  if (stats.isDirectory()) throw new Error(`${option}: ${file} is a folder. Name a file in it.`);
  const bytes = readBytes(option, path, file);
  const fault = checkEncoding()(bytes);
  if (fault) throw new Error(`${option}: ${file}: ${fault}`);
  return bytes.toString().replace(/^\uFEFF/, '');
}

function readBytes(option: string, path: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`${option}: ${file} cannot be read: ${(error as Error).message}`);
  }
}
