/** The file that a container is to be brought to: what "Import Container" would be given. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../container/choices.ts';
import { type ContainerParts, container } from '../container/container.ts';
import { chatEventsTagName, measurementIdName, noMeasurementId } from '../container/origin.ts';
import type { ContainerFile } from '../gtm/file/entities.ts';
import { findOurs, isThere } from '../own-container/find-ours.ts';
import type { OwnVersion } from '../own-container/own-entities.ts';

/** What somebody has asked for. */
export interface Asked {
  readonly choices: Choices;
  /** Whether the measurement ID was given now, and so replaces the one of the container. */
  readonly givesMeasurementId: boolean;
}

/** A container as it is, and its latest version, without what a workspace has changed. */
export interface Present {
  readonly now: OwnVersion;
  readonly latest: OwnVersion;
}

/**
 * The whole file for a container without ours; else an update, which leaves alone what people set by hand. An ID that
 * was given now comes with it. Where ours is in no version yet, a run may have been stopped halfway, and what it has not
 * written comes too.
 */
export function wantedFile(
  { now, latest }: Present,
  { choices, givesMeasurementId }: Asked,
  { dictionary, parts }: { readonly dictionary: Dictionary; readonly parts: ContainerParts },
): ContainerFile {
  const whole = container({ ...choices, update: false }, dictionary, parts);
  if (!isThere(findOurs(now)) && !isThere(findOurs(latest))) return whole;
  const update = container({ ...choices, update: true }, dictionary, parts);
  const isStopped = !isThere(findOurs(latest));
  const isAddressed = hasMeasurementId(now);
  const comes = (kind: 'tag' | 'variable', name: string): boolean =>
    (name === measurementIdName && (givesMeasurementId || !isAddressed)) ||
    (isStopped && !now[kind]?.some(present => present.name === name));
  return withMore(isAddressed || givesMeasurementId ? update : paused(update, whole), whole, comes);
}

function hasMeasurementId({ variable = [] }: OwnVersion): boolean {
  const constant = variable.find(({ name }) => name === measurementIdName);
  const value = constant?.parameter?.find(({ key }) => key === 'value')?.value;
  return value !== undefined && value !== noMeasurementId;
}

/** Without an ID, the tag that needs it is paused or not as in the whole file. */
function paused(update: ContainerFile, whole: ContainerFile): ContainerFile {
  const tag = update.containerVersion.tag.map(one => {
    const isPaused = whole.containerVersion.tag.some(({ name, paused }) => name === one.name && paused);
    return one.name === chatEventsTagName && isPaused ? { ...one, paused: true as const } : one;
  });
  return { ...update, containerVersion: { ...update.containerVersion, tag } };
}

/**
 * The update, and of the whole file what comes beside it. Triggers, folder and template have the same IDs in both; nothing
 * refers to the ID of a tag or a variable.
 */
function withMore(
  update: ContainerFile,
  whole: ContainerFile,
  comes: (kind: 'tag' | 'variable', name: string) => boolean,
): ContainerFile {
  const more = <Entry extends { readonly name: string }>(
    kind: 'tag' | 'variable',
    of: (file: ContainerFile) => Entry[],
  ) => [
    ...of(update),
    ...of(whole).filter(({ name }) => !of(update).some(one => one.name === name) && comes(kind, name)),
  ];
  return {
    ...update,
    containerVersion: {
      ...update.containerVersion,
      tag: more('tag', ({ containerVersion }) => containerVersion.tag),
      variable: more('variable', ({ containerVersion }) => containerVersion.variable),
    },
  };
}
