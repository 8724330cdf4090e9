/** Standalone ajv validators: plain modules that need nothing at run time. */
import { Ajv, type AnySchema } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { ajvOptions } from '../../schemas/validators/validator.ts';
import { banner } from '../generate/banner.ts';
import { withoutProse } from './without-prose.ts';

/** How the text of a validator asks for ajv's helper that counts characters as JSON Schema does: a pair is one. */
const ajvLength = 'require("ajv/dist/runtime/ucs2length").default';

/** The same in the language itself: that helper is CommonJS, whose frame fails on pages that spoil descriptors. */
const ownLength = 'text => Array.from(text).length';

/**
 * JavaScript of a module whose default export validates a value against the schema and keeps what it found in
 * `errors`. ajv's own helpers are bundled in; prose is left out first, so that no sentence ends up in code.
 */
export async function renderValidator(schema: object): Promise<string> {
  const ajv = new Ajv({ ...ajvOptions, code: { source: true, esm: true } });
  const code = standalone.default(ajv, ajv.compile(withoutProse(schema) as AnySchema));
  const contents = code.replaceAll(ajvLength, ownLength);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    // The path of ajv's helper goes into the text and must not depend on where the packages really lie.
    preserveSymlinks: true,
    minify: true,
    lineLimit: 110,
    banner: { js: banner.trimEnd() },
  });
  return outputFiles[0]!.text;
}

/** TypeScript declarations of such a module: a type guard for `type`, imported from `from`. */
export function renderValidatorTypes(type: string, from: string): string {
  return [
    `${banner}import type { ${type} } from '${from}';`,
    '',
    '/** One thing that is wrong, as ajv reports it. */',
    'export interface ValidationError {',
    '  instancePath: string;',
    '  keyword: string;',
    '  params: { [name: string]: unknown };',
    '  message?: string;',
    '}',
    '',
    `/** Whether a value is a ${type}; after a false answer, \`errors\` says why not. */`,
    `declare const validate: ((value: unknown) => value is ${type}) & { errors?: ValidationError[] | null };`,
    'export default validate;',
    '',
  ].join('\n');
}
