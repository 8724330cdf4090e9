/** The checker of container files: what GTM's importer would refuse, and what would silently not work. */

import type { Finding } from '../../schemas/src/finding.ts';
import type { ContainerFile } from '../gtm/file/entities.ts';
import { checkHtml } from '../gtm/lint/container/check-html.ts';
import { checkNames } from '../gtm/lint/container/check-names.ts';
import { checkReferences } from '../gtm/lint/container/check-references.ts';
import { checkSchema, type Validate } from '../gtm/lint/container/check-schema.ts';
import { checkTemplateUse } from '../gtm/lint/container/check-template-use.ts';
import { checkUnique } from '../gtm/lint/container/check-unique.ts';
import type { Check, CheckContext } from './check.ts';
import { checkEvents } from './check-events.ts';
import { checkFields } from './check-fields.ts';
import { checkGa4 } from './check-ga4.ts';
import { checkPrivacy } from './check-privacy.ts';
import { checkStable } from './check-stable.ts';
import { checkTemplateData } from './check-template-data.ts';
import { checkUsed } from './check-used.ts';

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
