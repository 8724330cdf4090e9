/** The checker of the containers that are made here: what holds for any container, and what holds for ours. */

import type { Finding } from '../../schemas/src/finding.ts';
import { checkAnyContainer } from '../gtm/lint/check-any-container.ts';
import type { Validate } from '../gtm/lint/container/check-schema.ts';
import type { Check, CheckContext } from './check.ts';
import { checkEvents } from './check-events.ts';
import { checkFields } from './check-fields.ts';
import { checkGa4 } from './check-ga4.ts';
import { checkPrivacy } from './check-privacy.ts';
import { checkStable } from './check-stable.ts';
import { checkTemplateData } from './check-template-data.ts';
import { checkUsed } from './check-used.ts';

const checks: readonly Check[] = [
  checkTemplateData,
  checkFields,
  checkEvents,
  checkPrivacy,
  checkUsed,
  checkStable,
  checkGa4,
];

interface Context extends CheckContext {
  /** The compiled schema of `ContainerFile`. */
  readonly validate: Validate;
  /** Names of variables that an update file leaves to the container it is imported into. */
  readonly already?: readonly string[];
}

/** Finds what is wrong with a container file; nothing found means that it can be imported and will work. */
export function checkContainer(file: unknown, { validate, already = [], ...context }: Context): Finding[] {
  const more = checks.map(check => (container: Parameters<Check>[0]) => check(container, context));
  return checkAnyContainer(file, { validate, already, more });
}
