/** TypeScript declarations of the module and of the contract, as a tree below `dist/types`. */
import ts from 'typescript';

/** What the package's types begin with: the module, and the types that validators guard. */
const sources = [
  'bundle/src/module.ts',
  'schemas/src/gtm.ts',
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
      rewriteRelativeImportExtensions: true,
      rootDir: '.',
      outDir: 'dist',
    },
    root,
  );
  ts.createProgram(sources, options).emit(undefined, (path, text) => {
    const below = ts.sys.resolvePath(path).slice(`${root}/dist/`.length);
    // The rest of the bundle's sources has no types that anybody outside can meet.
    if (/^schemas|module\.d\.ts$/.test(below)) files.set(`types/${below}`, text.replaceAll(".ts'", ".js'"));
  });
  return files;
}
