/** The text of a container file. */
import type { ContainerFile } from '../gtm/file/entities.ts';

/** Levels that are spread over lines: the file, the version, its lists. Below, each entry keeps to one line. */
const spread = 3;

/** Prints the file with one entry per line, which keeps it small and a comparison of two files readable. */
export function printContainer(file: ContainerFile): string {
  return `${print(file, 0)}\n`;
}

function print(value: unknown, depth: number): string {
  if (depth === spread || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const items = Array.isArray(value)
    ? value.map(item => print(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${print(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const margin = '  '.repeat(depth);
  return `${open}\n${items.map(item => `${margin}  ${item}`).join(',\n')}\n${margin}${close}`;
}
