/** TypeScript declarations of the module and of the contract, as a tree below `dist/types`. */
import { posix } from 'node:path';
import ts from 'typescript';
import { toldByRooms } from '../generate/told-by-rooms.ts';
import { libraries } from './library.ts';

/** What the package's types begin with: the entries of the module, the functions that make files, what validators guard. */
const sources = [
  ...Object.values(libraries),
  'bundle/module.ts',
  'bundle/chats.ts',
  'template/gtm/file/entities.ts',
  'schemas/src/record.ts',
  'schemas/src/settings.ts',
  'schemas/src/status.ts',
];

/**
 * Declarations of the module and of the contract by path below `dist`. Imports name `.js` files, so that every module
 * resolution understands them.
 */
export function declarations(): Map<string, string> {
  const files = new Map<string, string>();
  const root = ts.sys.getCurrentDirectory();
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      strict: true,
      types: [],
      declaration: true,
      emitDeclarationOnly: true,
      // The check of the types is a step of its own.
      noCheck: true,
      rewriteRelativeImportExtensions: true,
      rootDir: '.',
      outDir: 'dist',
    },
    root,
  );
  ts.createProgram(sources, options).emit(undefined, (path, text) => {
    const below = ts.sys.resolvePath(path).slice(`${root}/dist/`.length);
    files.set(below, toldByRooms(text.replaceAll(".ts'", ".js'")));
  });
  return new Map([
    ...[...reachable(files)].sort().map(path => [`types/${path}`, files.get(path)!] as const),
    ['types/script.d.ts', '/** A script that starts by itself and exports nothing. */\nexport {};\n'],
  ]);
}

/** The declarations that somebody outside can meet: those it begins with, and what they import. */
function reachable(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const met = new Set<string>();
  const visit = (path: string) => {
    const text = files.get(path);
    if (text === undefined || met.has(path)) return;
    met.add(path);
    for (const [, from] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
      visit(posix.join(posix.dirname(path), `${from}.d.ts`));
    }
  };
  for (const source of sources) visit(source.replace(/\.ts$/, '.d.ts'));
  return met;
}
