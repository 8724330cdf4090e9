/** The checker of container files: what GTM's importer would refuse, and what would silently not work. */

import type { Finding } from '../../schemas/src/finding.ts';
import type { ContainerFile } from '../gtm/file/entities.ts';
import type { Check, CheckContext } from './container/check.ts';
import { checkEvents } from './container/check-events.ts';
import { checkFields } from './container/check-fields.ts';
import { checkGa4 } from './container/check-ga4.ts';
import { checkHtml } from './container/check-html.ts';
import { checkNames } from './container/check-names.ts';
import { checkPrivacy } from './container/check-privacy.ts';
import { checkReferences } from './container/check-references.ts';
import { checkSchema, type Validate } from './container/check-schema.ts';
import { checkStable } from './container/check-stable.ts';
import { checkTemplateData } from './container/check-template-data.ts';
import { checkTemplateUse } from './container/check-template-use.ts';
import { checkUnique } from './container/check-unique.ts';
import { checkUsed } from './container/check-used.ts';

const checks: readonly Check[] = [
  checkUnique,
  checkReferences,
  checkTemplateUse,
  checkTemplateData,
  checkFields,
  checkEvents,
  checkNames,
  checkPrivacy,
  checkUsed,
  checkHtml,
  checkStable,
  checkGa4,
];

/**
 * Finds what is wrong with a container file; nothing found means that it can be imported and will work.
 * `validate` is the compiled schema of `ContainerFile`. A file that is not even of that shape is judged by it alone.
 */
export function checkContainer(
  file: unknown,
  { validate, ...context }: CheckContext & { readonly validate: Validate },
): Finding[] {
  const shape = checkSchema(file, validate);
  return shape.length > 0 ? shape : checks.flatMap(check => check(file as ContainerFile, context));
}
