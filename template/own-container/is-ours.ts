/** Which entries of a container came with a file of ours. */
import { entryName } from '../container/origin.ts';
import { templateName } from '../tag/info.ts';
import type { OwnTag, OwnVersion } from './own-entities.ts';
import { templateOf } from './script-text.ts';

/** All names of ours begin like this. */
const beginning = entryName('');

/** By its name, which people are told to leave as it is. */
export const hasOurName = ({ name }: { readonly name: string }): boolean => name.startsWith(beginning);

/** By its name, or since it is made from our template. */
export const isOurTag = (tag: OwnTag, version: OwnVersion): boolean =>
  hasOurName(tag) || templateOf(tag, version)?.name === templateName;
