/** What every check of a container file gets. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import type { ContainerFile } from '../gtm/file/entities.ts';

export interface CheckContext {
  readonly dictionary: Dictionary;
  /** The text that the file's template should have. */
  readonly templateData?: string;
  /** Names of variables that an update file leaves to the container it is imported into. */
  readonly already?: readonly string[];
  /** Classes of fields that may go to GA4, as the choices say. */
  readonly sendPrivate?: readonly PrivacyClass[];
}

export type Check = (file: ContainerFile, context: CheckContext) => Finding[];
