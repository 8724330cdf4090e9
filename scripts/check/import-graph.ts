/** Who imports whom: every import of every source, generated files and types included. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, normalize } from 'node:path/posix';
import ts from 'typescript';

/** Folders that hold sources. */
const folders = ['schemas', 'bundle', 'template', 'site', 'e2e', 'scripts'];

/** What each file imports of ours, both by their path from the root. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the sources. Written again by each build, `e2e/build` is none of them. */
export function importGraph(): ImportGraph {
  const files = folders
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
    )
    .filter(
      file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith(join('e2e', 'build')),
    );
  return new Map(files.map(file => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter(name => /^\.\.?\/.*\.tsx?$/.test(name))
    .map(name => normalize(join(dirname(file), name)));
}

/** The circles: groups of files of which each leads to each other one. */
export function circlesIn(graph: ImportGraph): string[][] {
  // Tarjan's algorithm for strongly connected components.
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];

  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (path.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = path.splice(path.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}
