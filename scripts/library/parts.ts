/** What the library's functions are made from and lies in files: the build puts it in place of the name. */
import { type BuiltParts, fileParts } from '../../template/container/built-parts.ts';

declare const builtParts: BuiltParts;

export const parts = fileParts(builtParts);
