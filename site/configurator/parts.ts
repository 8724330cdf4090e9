import type { ContainerParts } from '../../template/container/container.ts';

/** What the configurator makes files from, put into its script by the build. */
export interface SiteParts extends ContainerParts {
  /** Hash of the script, for the attribute of that name. */
  readonly integrity: string;
}
