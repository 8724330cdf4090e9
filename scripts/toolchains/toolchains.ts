/** The toolchains, each a row: what it installs, how it is set up, and what has to come of it. */
import { readFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { fencesOf } from '../markdown.ts';

export interface Toolchain {
  readonly name: string;
  /** From the registry; the toolchain itself first. Versions are those that run on Node 20. */
  readonly packages: readonly string[];
  /** Makes the project where the toolchain has a command for that; else it is an empty one. */
  readonly create?: string;
  /** Files of the project, beside those of `e2e/package`. */
  readonly files: { readonly [path: string]: string };
  /** Commands, one after the other; all have to succeed. */
  readonly steps: readonly string[];
  /** What the last of them has to say. */
  readonly description?: string;
  readonly env?: { readonly [name: string]: string };
}

/** What `everyPath()` of `e2e/package/every-path.js` comes to. */
export const everyPathSays = 'chat_engaged waiting true true true true true true true 1';

/** Bundles the use of every path, for browsers, and runs the bundle. */
const bundler = (
  name: string,
  packages: readonly string[],
  command: string,
  { before = [], ...more }: Partial<Toolchain> & { readonly before?: readonly string[] } = {},
): Toolchain => ({
  name,
  packages,
  files: {},
  steps: [...before, command, 'node built/bundle.cjs'],
  description: everyPathSays,
  ...more,
});

/** Bundles the app with one chat into `built/one.cjs`, and fails where it holds another. */
const oneChat = (command: string): string[] => {
  const own = 'userlike';
  const others = vendorIds.filter(id => id !== own).map(id => `'${id}'`);
  const check = `const text = require('node:fs').readFileSync('built/one.cjs', 'utf8').toLowerCase();
    const found = [${others}].filter(id => text.includes(id));
    if (found.length > 0 || !text.includes('${own}')) throw Error('It holds ' + found);`;
  return [command, `node -e "${check.replace(/\s+/g, ' ')}"`];
};

const vite = (version: number): Toolchain =>
  bundler(`Vite ${version}`, [`vite@${version}`], 'vite build --logLevel error', {
    files: {
      'index.html':
        '<!doctype html><title>A shop</title><script type="module" src="/print-every-path.js"></script>',
      'vite.config.mjs': `export default { build: {
        outDir: 'built',
        modulePreload: { polyfill: false },
        rollupOptions: { output: { format: 'iife', entryFileNames: 'bundle.cjs' } },
      } };`,
    },
  });

/** Type-checks the use of every path, declarations of libraries too. */
const typeScript = (version: string, moduleResolution: string, module: string): Toolchain => ({
  name: `TypeScript ${version} with moduleResolution ${moduleResolution}`,
  packages: [`typescript@${version}`],
  files: {
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        ...{ module, moduleResolution, target: 'es2019', lib: ['es2019', 'dom'] },
        ...{ strict: true, noEmit: true, types: [] },
      },
      files: ['use.ts'],
    }),
  },
  steps: ['tsc -p .'],
});

const jestTest = `import { everyPath } from './every-path.js';
test('every path', async () => expect(await everyPath()).toBe('${everyPathSays}'));
`;

/** The test that the guide for developers shows. */
const guideTest = () =>
  fencesOf(readFileSync('docs/developer.md', 'utf8')).find(({ code }) => code.includes('beforeEach('))!.code;

const jest = (version: number): Toolchain => ({
  name: `Jest ${version} with Babel`,
  packages: [
    ...[`jest@${version}`, `jest-environment-jsdom@${version}`],
    ...['@babel/core@7', '@babel/preset-env@7'],
  ],
  files: {
    'babel.config.js':
      "module.exports = { presets: [['@babel/preset-env', { targets: { node: 'current' } }]] };",
    'every-path.test.js': jestTest,
    'guide.test.js': guideTest(),
  },
  steps: ['jest every-path --env=node', 'jest --env=jsdom'],
  description: 'Test Suites: 2 passed, 2 total',
});

/** A page that is rendered at build time, and a part of it that runs in the browser. */
const nextFiles = (directive = '') => ({
  'app/layout.tsx': `export default function Layout({ children }: { children: React.ReactNode }) {
    return <html lang="en"><body>{children}</body></html>;
  }`,
  'app/page.tsx': `import { everyPath } from '../every-path.js';
import Chat from './chat';
export default async function Page() { ${directive} return <main><p>{await everyPath()}</p><Chat /></main>; }`,
  'app/chat.tsx': `'use client';
import { install, type Settings } from 'chat-datalayer';
import { useEffect } from 'react';
const settings: Settings = { vendors: ['${vendorIds[0]}'] };
install(settings);
export default function Chat() {
  useEffect(() => { window.chatTracker?.push({ consent: 'granted' }); }, []);
  return null;
}`,
});

const nextSteps = [
  'next build',
  `node --print "require('node:fs').readFileSync('.next/server/app/index.html', 'utf8')"`,
];

/** Counts what Dataform made of a workflow, or fails with its errors. */
const compiledDataform = `const graph = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const errors = graph.graphErrors?.compilationErrors ?? [];
if (errors.length > 0) throw Error(errors.map(({ message }) => message).join('; '));
const of = type => type + ' ' + graph.tables.filter(table => table.type === type).length;
console.log([...['incremental', 'table', 'view'].map(of), 'assertion ' + graph.assertions.length].join(', '));
`;

/** Parses each SQL file that ships, and each with a word left out, which the parser has to refuse. */
const parsedSql = `import { readdirSync, readFileSync } from 'node:fs';
import { Dialect, parse } from '@polyglot-sql/sdk';
const folder = 'node_modules/chat-datalayer/dist/analyst/sql/';
const texts = readdirSync(folder).map(file => readFileSync(folder + file, 'utf8').replace(/--.*/g, ''));
const isTaken = text => parse(text, Dialect.BigQuery).success;
const without = (text, word) => {
  const at = text.lastIndexOf(word);
  return at < 0 ? [] : [text.slice(0, at) + text.slice(at + word.length)];
};
const faulty = texts.flatMap(text => [')', 'SELECT'].flatMap(word => without(text, word)));
const refused = list => list.filter(text => !isTaken(text)).length;
console.log('refused:', refused(texts), 'of', texts.length, 'sound,', refused(faulty) === faulty.length ? 'all' : refused(faulty), 'faulty');
`;

export const toolchains: readonly Toolchain[] = [
  typeScript('5.0', 'node', 'esnext'),
  typeScript('5.0', 'node16', 'node16'),
  typeScript('5.0', 'bundler', 'esnext'),
  typeScript('7', 'nodenext', 'nodenext'),
  typeScript('7', 'bundler', 'esnext'),
  bundler(
    'webpack 4',
    ['webpack@4', 'webpack-cli@3'],
    'webpack --mode production ./print-every-path.js -o built/bundle.cjs',
    // Its hashes are of a kind that newer versions of Node have put away.
    { env: { NODE_OPTIONS: '--openssl-legacy-provider' } },
  ),
  bundler(
    'webpack 5',
    ['webpack@5', 'webpack-cli@6'],
    'webpack --mode production --entry ./print-every-path.js -o built --output-filename bundle.cjs',
    {
      before: oneChat('webpack --mode production --entry ./one-chat.js -o built --output-filename one.cjs'),
    },
  ),
  bundler(
    'Rollup 4',
    ['rollup@4', '@rollup/plugin-node-resolve@16'],
    'rollup print-every-path.js -p node-resolve -f iife -o built/bundle.cjs',
    { before: oneChat('rollup one-chat.js -p node-resolve -f iife -o built/one.cjs') },
  ),
  bundler('esbuild', ['esbuild@0.28'], 'esbuild print-every-path.js --bundle --outfile=built/bundle.cjs', {
    before: oneChat('esbuild one-chat.js --bundle --outfile=built/one.cjs'),
  }),
  vite(7),
  vite(8),
  jest(28),
  jest(30),
  {
    name: 'Jest 29 with ts-jest',
    packages: ['jest@29', 'ts-jest@29', '@types/jest@29', 'typescript@5'],
    files: {
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          module: 'commonjs',
          target: 'es2019',
          lib: ['es2019', 'dom'],
          strict: true,
          allowJs: true,
        },
      }),
      'jest.config.js': "module.exports = { transform: { '\\\\.[jt]s$': 'ts-jest' } };",
      'every-path.test.ts': jestTest,
    },
    steps: ['jest'],
    description: 'Tests:       1 passed, 1 total',
  },
  {
    name: 'Next.js 16, as created',
    packages: ['next@16', 'react@19', 'react-dom@19'],
    create:
      'npx --yes create-next-app@16 . --ts --app --empty --use-npm --no-eslint --no-tailwind --no-src-dir ' +
      '--no-react-compiler --import-alias "@/*" --skip-install --disable-git --yes',
    // As it is created, a page that looks at the clock, as a record does, says that its answer may be kept.
    files: nextFiles("'use cache';"),
    steps: nextSteps,
    description: everyPathSays,
  },
  {
    name: 'Next.js 15, with the tsconfig that it writes itself',
    packages: ['next@15', 'react@19', 'react-dom@19', 'typescript@5', '@types/react@19', '@types/node@20'],
    files: { ...nextFiles(), 'tsconfig.json': '' },
    steps: [
      'next build',
      // A tsconfig without a word about it gets the resolution of old.
      `node -e "if (!/.moduleResolution.: .node./.test(require('node:fs').readFileSync('tsconfig.json', 'utf8'))) throw 0"`,
      nextSteps[1]!,
    ],
    description: everyPathSays,
  },
  {
    name: 'Dataform, with the package and with the folder to copy',
    packages: ['@dataform/cli@3.0.69', `@dataform/core@${packageJson.devDependencies['@dataform/core']}`],
    files: {
      'workflow_settings.yaml': 'defaultProject: a-project\ndefaultLocation: EU\n',
      'definitions/chat.js': `require('chat-datalayer/dataform')({ dataset: 'analytics_1' });`,
      'compiled.js': compiledDataform,
    },
    steps: [
      'dataform compile . --json > package.json.txt',
      'node compiled.js package.json.txt',
      `node -e "require('fs').cpSync('node_modules/chat-datalayer/dist/dataform/project', 'copy', { recursive: true })"`,
      `node -e "require('fs').cpSync('node_modules/@dataform/core', 'copy/node_modules/@dataform/core', { recursive: true })"`,
      'dataform compile copy --json > copy.json.txt',
      'node compiled.js copy.json.txt',
    ],
    description: 'incremental 1, table 1, view 13, assertion 4',
  },
  {
    name: 'SQL of BigQuery, as a parser of its grammar has it',
    packages: ['@polyglot-sql/sdk@0.12.1'],
    files: { 'parse.mjs': parsedSql },
    steps: ['node parse.mjs'],
    description: 'refused: 0 of 17 sound, all faulty',
  },
];
