/** The typed contract in `schemas/src`, and the choices about a container, as JSON Schema; read once per run. */
import {
  buildGenerator,
  type Definition,
  getProgramFromFiles,
  type JsonSchemaGenerator,
} from 'typescript-json-schema';

/** Doc comment tags of ours that the generator passes through as data. */
export const ownTags = ['label', 'privacy', 'dimension', 'each'];

const compilerOptions = {
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  module: 'ESNext',
  moduleResolution: 'bundler',
  target: 'ES2022',
  types: [],
};

const containerFile = 'template/gtm/file/entities.ts';
const choicesFile = 'template/container/choices.ts';

let generator: JsonSchemaGenerator | undefined;

/** One program for all types: starting the compiler is what takes the time. */
function contractGenerator(): JsonSchemaGenerator {
  if (generator) return generator;
  const files = ['record', 'settings', 'status'].map(name => `schemas/src/${name}.ts`);
  const made = buildGenerator(getProgramFromFiles([...files, containerFile, choicesFile], compilerOptions), {
    required: true,
    noExtraProps: true,
    strictNullChecks: true,
    validationKeywords: ownTags,
    ref: true,
  });
  if (!made) throw new Error('schemas/src does not compile; `npx tsc` says where.');
  generator = made;
  return made;
}

/**
 * JSON Schema (draft 7) of an exported type of these files, prose and own tags included.
 * Throws when the type does not exist or cannot be expressed.
 */
export function contractSchema(typeName: string): Definition {
  return contractGenerator().getSchemaForSymbol(typeName);
}
