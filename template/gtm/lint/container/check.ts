import type { ContainerFile } from '../../file/entities.ts';
import type { Finding } from '../finding.ts';

/** A check of a container file; `already` are names of variables that the container has which it is imported into. */
export type Check = (file: ContainerFile, context: { readonly already?: readonly string[] }) => Finding[];
