/** The package as a user gets it: packed, installed into an empty project, and used, all without a network. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { test as base, expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { mostBytes } from '../../scripts/build/most-bytes.ts';
import { linksOf } from '../../scripts/markdown.ts';
import { everyPathSays } from '../../scripts/toolchains/toolchains.ts';
import { checkContainer } from '../../template/checks/check-container.ts';
import validate from '../../template/container/container.validator.ts';

/** An empty project with the package installed. */
interface Project {
  readonly folder: string;
  readonly tarball: string;
  /** Paths in the tarball. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/** What `exports` of `package.json` says of one path that holds code. */
interface Way {
  readonly types: string;
  readonly default: string;
  readonly require?: { readonly types: string; readonly default: string };
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Settings of npm that the tests run under must not reach the npm that they start. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

function run(folder: string, command: string, ...args: string[]) {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env, shell });
  return { code: status, out: stdout, error: stderr };
}

function must(folder: string, command: string, ...args: string[]): string {
  const { code, out, error } = run(folder, command, ...args);
  expect(code, `${command} ${args.join(' ')}\n${out}${error}`).toBe(0);
  return out;
}

/** Packs a folder into another; nothing of it is run. */
function pack(from: string, into: string): Packed {
  const out = must(from, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', into);
  // Newer versions of npm answer with an object by name, older ones with a list.
  return Object.values(JSON.parse(out) as Packed[])[0]!;
}

function openProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  const own = pack(resolve('.'), folder);
  const commander = pack(resolve('node_modules/commander'), folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-shop", "private": true, "type": "module" }');
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  must(folder, 'npm', 'install', ...quiet, `./${own.filename}`, `./${commander.filename}`);
  const files = own.files.map(({ path }) => path);
  return { folder, tarball: join(folder, own.filename), files, bytes: own.size };
}

const test = base.extend<object, { project: Project }>({
  project: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the braces.
    async ({}, use) => {
      const project = openProject();
      await use(project);
      rmSync(project.folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

// One project serves all of them.
test.describe.configure({ mode: 'default' });

const tool = (path: string) => [process.execPath, resolve('node_modules', path)] as const;

test('the tarball is small and holds only what users need', ({ project: { files, bytes } }) => {
  const known =
    /^(package\.json|README\.md|LICENSE|docs\/[\w-]+\.(md|png)|dist\/([\w.-]+\.([mc]?js|json)|(analyst|chunks|dataform|gtm|schemas|site|types)\/.+))$/;

  expect(files.filter(file => !known.test(file))).toEqual([]);
  expect(bytes).toBeLessThan(mostBytes.tarball);
});

test('what README and guides name, link and show is in the package', ({ project: { files } }) => {
  const texts = files.filter(file => file.endsWith('.md') && !file.startsWith('dist/'));
  const named = texts.flatMap(file => {
    const text = readFileSync(file, 'utf8');
    const links = linksOf(text).filter(target => !/^(\w+:|#)/.test(target));
    const linked = links.map(target => posix.join(posix.dirname(file), target.replace(/#.*/, '')));
    return [...linked, ...(text.match(/\bdist\/[\w./-]*[\w/]/g) ?? [])];
  });
  // For contributors, who have the repository.
  const known = [...files, 'CONTRIBUTING.md'];

  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(path => /\.png$/.test(path)).length).toBe(5);
  expect(
    named.filter(path => !known.some(file => file === path || (/\/$/.test(path) && file.startsWith(path)))),
  ).toEqual([]);
});

test('every export works from JavaScript', ({ project: { folder } }) => {
  cpSync('e2e/package/use.js', join(folder, 'use.js'));

  const answer = JSON.parse(must(folder, process.execPath, '--no-warnings', 'use.js'));

  const { version } = dictionary;
  expect(answer).toEqual({
    version: [version, version, version],
    record: ['chat_engaged', true, false],
    schema: 'Chat record',
    status: true,
    settings: [true, false],
    container: [true, true, true],
    choices: ['inline', 'measurementId'],
    unset: [0, true],
    refused: [
      expect.stringMatching(/^choices: "inline" is not an object\. Write \{/),
      expect.stringMatching(/^choices: nothing is not an object\. Write \{/),
      expect.stringMatching(/host: "x" is not a choice of a template\. Choose among delivery, scriptUrl\./),
    ],
    template: true,
    scripts: [true],
    oneChat: [true, ['userlike'], 1],
    withheld: ['chat_operator_name'],
    words: [true, true],
  });
});

/**
 * Type-checks files of the project with TypeScript; says what it found. Declarations of the package are checked too, but
 * for those that TypeScript brings itself, which take longer than all else.
 */
function typeFaults(folder: string, files: readonly string[], options: object): string {
  const always = { target: 'es2022', lib: ['es2022', 'dom'], strict: true, noEmit: true, types: [] };
  const compilerOptions = { ...always, skipDefaultLibCheck: true, ...options };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  return run(folder, ...tool('typescript/bin/tsc'), '-p', '.').out;
}

/** Bundles the use of every path into one file, with esbuild, and gives its path. */
function bundled(folder: string, ...options: string[]): string {
  for (const name of ['every-path.js', 'print-every-path.js'])
    cpSync(`e2e/package/${name}`, join(folder, name));
  const args = ['print-every-path.js', '--bundle', '--outfile=bundled.cjs', '--log-level=error', ...options];
  must(folder, ...tool('esbuild/bin/esbuild'), ...args);
  return join(folder, 'bundled.cjs');
}

for (const [module, moduleResolution] of [
  ['nodenext', 'nodenext'],
  ['node16', 'node16'],
  ['esnext', 'bundler'],
  ['esnext', 'node10'],
] as const) {
  test(`every export has types for module resolution ${moduleResolution}`, ({ project: { folder } }) => {
    cpSync('e2e/package/use.ts', join(folder, 'use.ts'));

    expect(typeFaults(folder, ['use.ts'], { module, moduleResolution })).toBe('');
  });
}

for (const module of ['node16', 'nodenext'] as const) {
  test(`every export has types where TypeScript writes CommonJS, also beside ES modules, for ${module}`, ({
    project: { folder },
  }) => {
    for (const name of ['use.ts', 'use.cts']) cpSync('e2e/package/use.ts', join(folder, name));

    expect(typeFaults(folder, ['use.cts'], { module })).toBe('');
    expect(typeFaults(folder, ['use.ts', 'use.cts'], { module })).toBe('');
  });
}

test('all that is exported has types for a project without the DOM', ({ project: { folder } }) => {
  const paths = ['', '/chats', '/container', '/template', '/script', '/dictionary', '/explain'];
  const guards = ['record', 'settings', 'status', 'container'];
  const lines = [
    ...paths.map((path, at) => `export * as path${at} from 'chat-datalayer${path}';`),
    ...guards.map(guard => `export { default as ${guard}Guard } from 'chat-datalayer/validators/${guard}';`),
  ];
  writeFileSync(join(folder, 'node.ts'), lines.join('\n'));

  expect(typeFaults(folder, ['node.ts'], { module: 'nodenext', lib: ['es2022'] })).toBe('');
});

test('every export works in a bundle for browsers', ({ project: { folder } }) => {
  const file = bundled(folder, '--platform=browser', '--target=es2019');

  expect(must(folder, process.execPath, file)).toBe(`${everyPathSays}\n`);
});

test('every export works with require, on a Node that requires no ES modules', ({ project: { folder } }) => {
  const file = bundled(folder, '--platform=node', '--format=cjs', '--external:chat-datalayer');

  const told = must(folder, process.execPath, '--no-experimental-require-module', '--no-warnings', file);

  expect(readFileSync(file, 'utf8')).toContain('require("chat-datalayer/explain")');
  expect(told).toBe(`${everyPathSays}\n`);
  const guard =
    "const guard = require('chat-datalayer/validators/record'); console.log(guard === guard.default);";
  expect(must(folder, process.execPath, '--no-experimental-require-module', '--print', guard)).toMatch(
    /true/,
  );
});

test('tools that know no exports find the same modules and types by the older fields', ({
  project: { folder },
}) => {
  const root = join(folder, 'node_modules/chat-datalayer');
  const { exports, main, module, types, browser, typesVersions } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const code = Object.entries<Way>(exports).filter(([, way]) => way.require);
  const [[, own], ...others] = code as [[string, Way], ...[string, Way][]];

  expect(others.length).toBe(10);
  expect([main, module, types]).toEqual([own.require!.default, own.default, own.types]);
  expect(browser).toEqual(Object.fromEntries(others.map(([path, way]) => [`${path}.js`, way.default])));
  expect(typesVersions['*']).toEqual(
    Object.fromEntries(
      Object.entries<Way | string>(exports)
        .filter(([path]) => path !== '.' && path !== './package.json')
        .map(([path, way]) => [path.slice(2), [typeof way === 'string' ? way : way.types]]),
    ),
  );
});

test('every path that the package exports is used here and leads to a file', ({ project: { folder } }) => {
  const root = join(folder, 'node_modules/chat-datalayer');
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: { [path: string]: string | Way };
  };
  const uses = readFileSync('e2e/package/use.js', 'utf8') + readFileSync('e2e/package/use.ts', 'utf8');

  const unused = Object.keys(exports).filter(path => {
    const [name = '', wild] = path.slice(1).split('*');
    const read = wild === undefined ? `'${name.slice(1)}'` : `'${name.slice(1)}`;
    return !uses.includes(`'chat-datalayer${name}`) && !uses.includes(read);
  });
  const targets = Object.values(exports)
    .filter(target => typeof target === 'object')
    .flatMap(({ require, ...others }) => [...Object.values(others), ...Object.values({ ...require })])
    .flatMap(target =>
      target.includes('*') ? ['debug', ...vendorIds].map(name => target.replace('*', name)) : [target],
    );

  expect(unused).toEqual([]);
  expect(targets.length).toBe(11 * 4 + 3 * 2 + vendorIds.length);
  expect(targets.filter(target => !existsSync(join(root, target)))).toEqual([]);
});

test('publint finds nothing, and would rather have the field browser gone, which leads webpack 4 to the paths', ({
  project: { tarball, folder },
}) => {
  const { code, out, error } = run(folder, ...tool('publint/src/cli.js'), tarball, '--strict');

  expect(code).toBe(0);
  expect(
    stripVTControlCharacters(out + error)
      .split('\n')
      .filter(line => /^\d+\. /.test(line)),
  ).toEqual([expect.stringMatching(/^1\. pkg\.browser with an object value can be refactored/)]);
});

test('are the types wrong? finds nothing, under any module resolution, and for require', ({
  project: { tarball, folder },
}) => {
  // A script for pages is neither kind of module; for `require` it is what "type": "module" makes of it.
  const scripts = ['--exclude-entrypoints', 'chat-datalayer.js'];
  const args = [tarball, '--profile', 'strict', '--format', 'ascii', ...scripts];
  const out = must(folder, ...tool('@arethetypeswrong/cli/dist/index.js'), ...args);

  const looked = out.split('\n').filter(line => /^(node10|node16 \(from (ESM|CJS)\)|bundler): /.test(line));
  expect(looked.filter(line => line.includes('🟢')).length).toBe(4 * 14);
  expect(looked.filter(line => !/🟢|\(wildcard\)/.test(line))).toEqual([]);
});

const deliveries: readonly (readonly [description: string, args: readonly string[]])[] = [
  ['inline', ['--vendors', vendorIds[0], '--measurement-id', 'G-ABC1234567', '--delivery', 'inline']],
  [
    'host',
    [
      ...['--vendors', vendorIds[0], '--measurement-id', 'G-ABC1234567', '--delivery', 'host'],
      ...['--script-url', 'https://www.example.com/js/chat-datalayer.js'],
    ],
  ],
];

for (const [delivery, args] of deliveries) {
  test(`the installed package, run by npx without a network in an empty folder, writes a container for delivery ${delivery}`, ({
    project,
  }) => {
    const folder = join(project.folder, delivery);
    mkdirSync(folder);

    const out = must(folder, 'npx', '--offline', '--no-install', 'chat-datalayer', 'container', ...args);

    const file = JSON.parse(readFileSync(join(folder, 'container.json'), 'utf8'));
    expect(checkContainer(file, { dictionary, validate })).toEqual([]);
    expect(JSON.stringify(file)).toContain('G-ABC1234567');
    expect(out).toMatch(/^Wrote container\.json: \d+ tags/);
    expect(readdirSync(folder)).toEqual(['container.json']);
  });
}

test('the option --script writes the scripts of the package beside the container', ({ project }) => {
  const folder = join(project.folder, 'with-script');
  const installed = join(project.folder, 'node_modules/chat-datalayer/dist');
  mkdirSync(folder);

  const args = ['container', ...deliveries[1]![1], '--script', 'js'];
  must(folder, process.execPath, join(installed, 'cli.mjs'), ...args);

  const written = readdirSync(join(folder, 'js')).sort();
  expect(written).toEqual(['chat-datalayer.debug.js', 'chat-datalayer.js']);
  const read = (name: string) => readFileSync(join(folder, 'js', name), 'utf8');
  expect(read('chat-datalayer.debug.js')).toBe(
    readFileSync(join(installed, 'chat-datalayer.debug.js'), 'utf8'),
  );
  const command = ['script', '--vendors', vendorIds[0]!, '--out', '-'];
  expect(read('chat-datalayer.js')).toBe(
    must(folder, process.execPath, join(installed, 'cli.mjs'), ...command),
  );
});

test('a wrong measurement id ends with 1 and names the option, the value and what would be right', ({
  project: { folder },
}) => {
  const wrong = ['container', '--measurement-id', 'UA-12345-1', '--out', 'wrong.json'];

  const { code, error } = run(folder, 'npx', '--offline', '--no-install', 'chat-datalayer', ...wrong);

  expect(code).toBe(1);
  expect(error).toMatch(
    /--measurement-id: "UA-12345-1" is not a GA4 measurement ID\. It looks like G-AB12CD34EF/,
  );
  expect(existsSync(join(folder, 'wrong.json'))).toBe(false);
});

test('verify says what to install where no browser driver is', ({ project: { folder } }) => {
  const cli = 'node_modules/chat-datalayer/dist/cli.mjs';

  const { code, error } = run(folder, process.execPath, cli, 'verify', 'http://127.0.0.1:1/');

  expect(code).toBe(2);
  expect(error).toMatch(/needs the package playwright-core.*npm install --save-dev playwright-core/);
});

test('commands for Google say how to log in where nobody is, with the library for it in the package', ({
  project: { folder },
}) => {
  const cli = 'node_modules/chat-datalayer/dist/cli.mjs';
  // Neither the login of whoever runs this nor the network is asked.
  const nobody = { ...env, HOME: folder, CLOUDSDK_CONFIG: folder, METADATA_SERVER_DETECTION: 'none' };
  const {
    GOOGLE_APPLICATION_CREDENTIALS: _key,
    GOOGLE_OAUTH_ACCESS_TOKEN: _token,
    ...clean
  } = {
    ...nobody,
  } as Record<string, string | undefined>;

  const { status, stderr } = spawnSync(process.execPath, [cli, 'plan', 'GTM-AB12CD3'], {
    cwd: folder,
    encoding: 'utf8',
    env: clean,
  });

  expect(status).toBe(2);
  expect(stderr).toMatch(/You are not logged in.*Could not load the default credentials/);
  expect(readFileSync(join(folder, 'node_modules/chat-datalayer/dist/google-login.mjs'), 'utf8')).toMatch(
    /Apache License[\s\S]*google-auth-library|google-auth-library[\s\S]*Apache License/,
  );
});
