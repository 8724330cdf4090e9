/** What every check of a container that is made here gets. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import type { ContainerFile } from '../gtm/file/entities.ts';

export interface CheckContext {
  readonly dictionary: Dictionary;
  /** The text that the file's template should have. */
  readonly templateData?: string;
  /** Classes of fields that may go to GA4, as the choices say. */
  readonly sendPrivate?: readonly PrivacyClass[];
}

export type Check = (file: ContainerFile, context: CheckContext) => Finding[];
