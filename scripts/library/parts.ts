/** What the library's functions are made from and lies in files: the build puts it in place of the name. */
import type { ContainerParts } from '../../template/container/container.ts';

declare const builtParts: ContainerParts;

export const parts = builtParts;
