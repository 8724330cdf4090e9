/** What a build made, as a table for people. */
import type { FileSizes } from './manifest.ts';

/** Prints every file with its sizes in bytes. */
export function printFiles(files: FileSizes): void {
  const rows = Object.entries(files).map(([path, { bytes, gzip, brotli }]) => [
    `dist/${path}`,
    ...[bytes, gzip, brotli].map(size => size.toLocaleString('en')),
  ]);
  const table = [['file', 'bytes', 'gzip', 'brotli'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map(row => row[column]!.length)));
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    console.log(cells.join('  '));
  }
}
