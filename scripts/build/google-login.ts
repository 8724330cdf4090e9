/** The library for logins at Google, as one file that only the commands for its APIs load. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The file in `dist`, beside the command line. */
export const googleLogin = { file: 'google-login.mjs', entry: 'scripts/google/machine-credentials.ts' };

/** What it is made of is CommonJS, which asks for Node's own modules by `require`. */
const requiring = `import { createRequire } from 'node:module';const require = createRequire(import.meta.url);`;

/** The text of the file, with the licences of what is in it at its end. */
export async function renderGoogleLogin(): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [googleLogin.entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    banner: { js: requiring },
    legalComments: 'none',
    preserveSymlinks: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const packages = new Set(Object.keys(metafile.inputs).flatMap(path => packageOf(path) ?? []));
  return `${outputFiles[0]!.text}${licences([...packages].sort())}`;
}

/** Keeps the library out of the command line, which imports the file instead. */
export const googleLoginApart: Plugin = {
  name: 'google-login-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/machine-credentials\.ts$/ }, () => ({
      path: `./${googleLogin.file}`,
      external: true,
    }));
  },
};

/** Folder of the package that a file is from. */
const packageOf = (path: string): string | undefined =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

/** Each text once, with the packages that it is for. */
function licences(packages: readonly string[]): string {
  const byText = new Map<string, string[]>();
  for (const folder of packages) {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceIn(folder);
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join(', ')}\n\n${text.trim()}`);
  return `/*\nThis file contains:\n\n${parts.join('\n\n---\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

/** A file of its own, or the end of the readme. Throws where there is neither, since it could not be shipped. */
function licenceIn(folder: string): string {
  const files = readdirSync(folder);
  const read = (name: RegExp) =>
    files
      .filter(file => name.test(file))
      .map(file => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n'))[0];
  const text = read(/^licen[cs]e/i) ?? /^#* ?Licen[cs]e *\n[\s\S]*/im.exec(read(/^readme/i) ?? '')?.[0];
  if (text === undefined) throw new Error(`The package in ${folder} does not say its licence.`);
  return text;
}
