/** Finds what came with earlier files of ours, and what of it would work beside a new one. */
import { listenerTagName, measurementIdName } from '../container/origin.ts';
import { hasOurName, isOurTag } from './is-ours.ts';
import type { OwnTag, OwnVersion, Place } from './own-entities.ts';
import { placeOf } from './place-of.ts';

export interface FoundOurs {
  /** Our tags that a new file takes the place of, by name. */
  readonly tags: readonly Place[];
  /** Whether the constant is there that an update leaves to the container. */
  readonly hasMeasurementId: boolean;
  /** Tags of ours under another name: an import would leave them at work beside its own. */
  readonly strays: readonly Place[];
}

/** A name that an import with "Rename conflicting" has given. */
const isCopy = ({ name }: OwnTag): boolean => /_import_\d+$/.test(name);

/** All of ours in a container. */
export function findOurs(version: OwnVersion): FoundOurs {
  const { tag = [], variable = [] } = version;
  const ours = tag.filter(one => isOurTag(one, version));
  const isStray = (one: OwnTag) => isCopy(one) || !hasOurName(one);
  return {
    tags: ours.filter(one => !isStray(one)).map(one => placeOf(one, version)),
    hasMeasurementId: variable.some(({ name }) => name === measurementIdName),
    strays: ours.filter(isStray).map(one => placeOf(one, version)),
  };
}

/** Whether an earlier file of ours lies in the container, so that it is updated. */
export const isThere = ({ tags }: FoundOurs): boolean => tags.some(({ name }) => name === listenerTagName);
