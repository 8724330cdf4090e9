/** The builds of the bundle. */
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { inFunction } from '../../bundle/composition/in-function.ts';
import { shrink } from './shrink.ts';
import { workedOut } from './worked-out.ts';

/** One file to bundle. */
export interface Bundle {
  /** File in `dist`. */
  readonly file: string;
  readonly entry: string;
  readonly format: 'iife' | 'esm';
}

export const bundles = {
  standard: { file: 'chat-datalayer.js', entry: 'bundle/main.ts', format: 'iife' },
  debug: { file: 'chat-datalayer.debug.js', entry: 'bundle/debug/main.ts', format: 'iife' },
  module: { file: 'chat-datalayer.mjs', entry: 'bundle/module.ts', format: 'esm' },
  chats: { file: 'chats.mjs', entry: 'bundle/chats.ts', format: 'esm' },
} as const satisfies { [name: string]: Bundle };

/** What the script of chosen chats is cut out of. */
export const chosenEntry = 'bundle/chosen.ts';

/** Name of the file in `dist` with one chat alone. */
export const fileOf = (chat: string): string => bundles.standard.file.replace(/(?=\.js$)/, `.${chat}`);

/** Names by which only the parts of the script know each other: nothing outside uses them, so they ship shortened. */
export const innerNames = /^_[a-z]/;

/** How every script for browsers is built: syntax that is old enough for them all. */
export const browserOptions = {
  bundle: true,
  minify: true,
  target: 'es2018',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  metafile: true,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** A built script, and the names of the sources that went into it. */
export interface Built {
  readonly text: string;
  readonly inputs: readonly string[];
}

/** Bundles one build. Throws esbuild's error, with file and line, when the source does not compile. */
export async function bundle({ entry, format }: Bundle): Promise<Built> {
  const { text, inputs } = await shrunk(entry);
  return { text: format === 'iife' ? inFunction(text) : text, inputs };
}

const made = new Map<string, Promise<Built>>();

/** A build without a function around it, as it is cut into pieces; made once for all who ask in this process. */
export function shrunk(entry: string): Promise<Built> {
  const built = made.get(entry) ?? shrinkAnew(entry);
  made.set(entry, built);
  return built;
}

const shrinking = {
  ...browserOptions,
  minify: false,
  // Makes one kind of declaration of two, which Terser leaves apart.
  minifySyntax: true,
  mangleProps: innerNames,
  format: 'esm',
  plugins: [workedOut],
} as const satisfies BuildOptions;

async function shrinkAnew(entry: string): Promise<Built> {
  names ??= shortNames();
  const mangleCache = await names;
  const { outputFiles, metafile } = await build({ ...shrinking, entryPoints: [entry], mangleCache });
  return { text: await shrink(outputFiles[0]!.text), inputs: shipped(metafile) };
}

let names: Promise<NonNullable<BuildOptions['mangleCache']>> | undefined;

/** Short names for all builds: two of one version that meet on a page know each other's chats by them. */
const shortNames = async () =>
  (await build({ ...shrinking, entryPoints: [bundles.standard.entry], mangleCache: {} })).mangleCache;

/** Sources of which at least one byte is in the output. */
function shipped({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}
