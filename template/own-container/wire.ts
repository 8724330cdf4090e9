/** The file to import where Tag Manager loads the chat: ours, and the tags of the chat with ours as their setup tag. */
import type { ContainerFile } from '../gtm/file/entities.ts';
import { type Carried, carriedWith } from './carried.ts';
import { moveInto } from './move-into.ts';
import type { OwnFile, OwnTag } from './own-entities.ts';
import { withSetupTag } from './with-setup-tag.ts';

/** What the file does to one of her tags. */
export interface Change {
  readonly before: OwnTag;
  readonly after: OwnTag;
}

export interface WiredFile {
  readonly file: ContainerFile;
  readonly changes: readonly Change[];
  /** Entries of hers that travel unchanged. */
  readonly carried: Carried;
}

/** Who gets which setup tag; see `wiring`. */
interface Wires {
  readonly setupTag: string;
  readonly tags: readonly OwnTag[];
  readonly done: readonly OwnTag[];
}

/**
 * Joins our file with the tags that load the chat, under the header of her own export. To be imported with "Merge" and
 * "Overwrite conflicting": an import knows entries by name, so her tags are overwritten by themselves with the setup tag,
 * and what is not in the file stays as it is. A second import, or a second wiring, changes nothing.
 */
export function wire(own: OwnFile, ours: ContainerFile, { setupTag, tags, done }: Wires): WiredFile {
  const { containerVersion: hers } = own;
  const wired = [...tags, ...done].sort((one, other) => placeIn(hers.tag, one) - placeIn(hers.tag, other));
  const carried = carriedWith(wired, hers);
  const changes = wired.map(before => ({ before, after: withSetupTag(before, setupTag) }));
  const moved = moveInto(hers, ours);
  const joined = <Entry extends { readonly name: string }>(
    own: readonly Entry[],
    other: readonly object[],
  ) => [...own, ...(other as readonly Entry[]).filter(({ name }) => !own.some(entry => entry.name === name))];
  const { path, accountId, containerId, containerVersionId, container, fingerprint, tagManagerUrl } =
    hers as unknown as ContainerFile['containerVersion'];
  const { exportTime = ours.exportTime } = own;
  const file: ContainerFile = {
    exportFormatVersion: 2,
    exportTime,
    containerVersion: {
      path,
      accountId,
      containerId,
      containerVersionId,
      container,
      tag: joined(moved.tag, [...changes.map(({ after }) => after), ...carried.tag]),
      trigger: joined(moved.trigger, carried.trigger),
      variable: moved.variable,
      folder: joined(moved.folder, carried.folder),
      builtInVariable: moved.builtInVariable,
      fingerprint,
      tagManagerUrl,
      customTemplate: joined(moved.customTemplate, carried.customTemplate),
    },
  };
  return { file, changes: changes.filter(({ before }) => tags.includes(before)), carried };
}

const placeIn = (all: readonly OwnTag[] = [], tag: OwnTag): number => all.indexOf(tag);
