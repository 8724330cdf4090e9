/** The checker of container files, whoever made them: what GTM's importer would refuse, and what would silently not work. */
import type { ContainerFile } from '../file/entities.ts';
import type { Check } from './container/check.ts';
import { checkHtml } from './container/check-html.ts';
import { checkNames } from './container/check-names.ts';
import { checkReferences } from './container/check-references.ts';
import { checkSchema, type Validate } from './container/check-schema.ts';
import { checkTemplateUse } from './container/check-template-use.ts';
import { checkUnique } from './container/check-unique.ts';
import type { Finding } from './finding.ts';

const checks: readonly Check[] = [checkUnique, checkReferences, checkTemplateUse, checkNames, checkHtml];

interface Context {
  /** The compiled schema of `ContainerFile`. */
  readonly validate: Validate;
  /** Names of variables that an update file leaves to the container it is imported into. */
  readonly already?: readonly string[];
  /** Checks of the file's maker. */
  readonly more?: readonly Check[];
}

/** A file that is not of the shape of an export is judged by the schema alone; the other checks never see it. */
export function checkAnyContainer(file: unknown, { validate, more = [], ...context }: Context): Finding[] {
  const shape = checkSchema(file, validate);
  if (shape.length > 0) return shape;
  return [...checks, ...more].flatMap(check => check(file as ContainerFile, context));
}
