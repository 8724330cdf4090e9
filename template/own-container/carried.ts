/** What a file has to hold beside a tag so that each of its references finds what it refers to. */
import type { Parameter } from '../gtm/file/entries.ts';
import { hasOurName } from './is-ours.ts';
import type { OwnFolder, OwnTag, OwnTemplate, OwnTrigger, OwnVersion } from './own-entities.ts';
import { templateOf } from './script-text.ts';

/** Entries that travel unchanged, since an import resolves ids within the file. */
export interface Carried {
  readonly tag: readonly OwnTag[];
  readonly trigger: readonly OwnTrigger[];
  readonly folder: readonly OwnFolder[];
  readonly customTemplate: readonly OwnTemplate[];
}

/**
 * Triggers, those in trigger groups, folders and templates by their ids, and tags by the names by which others name them. Variables
 * are left to the container: texts name them, and an import takes names that it does not know.
 */
export function carriedWith(tags: readonly OwnTag[], version: OwnVersion): Carried {
  const { folder = [], customTemplate = [] } = version;
  const all = withNamed(tags, version);
  const trigger = triggersOf(all, version);
  const folders = [...all, ...trigger].map(({ parentFolderId }) => parentFolderId);
  const templates = all.map(tag => templateOf(tag, version));
  return {
    tag: all.filter(tag => !tags.includes(tag)),
    trigger,
    folder: folder.filter(({ folderId }) => folders.includes(folderId)),
    customTemplate: customTemplate.filter(template => templates.includes(template)),
  };
}

/** Tags that these name, and those that they name in turn; ours are in the file anyway, and come first by a new name. */
function withNamed(tags: readonly OwnTag[], version: OwnVersion): OwnTag[] {
  const all = new Set(tags);
  for (const tag of all) {
    for (const name of namedBy(tag, tags.includes(tag))) {
      const next = version.tag?.find(one => one.name === name);
      if (next && !hasOurName(next)) all.add(next);
    }
  }
  return [...all];
}

/** Tags that fire before and after it, and the one that configures it; a wired one gets another setup tag. */
const namedBy = ({ setupTag = [], teardownTag = [], parameter = [] }: OwnTag, isWired: boolean): string[] => [
  ...[...(isWired ? [] : setupTag), ...teardownTag].map(({ tagName }) => tagName),
  ...referredTo(parameter, 'TAG_REFERENCE'),
];

function triggersOf(tags: readonly OwnTag[], { trigger = [] }: OwnVersion): OwnTrigger[] {
  const ids = new Set(
    tags.flatMap(({ firingTriggerId = [], blockingTriggerId = [], parameter = [] }) => [
      ...firingTriggerId,
      ...blockingTriggerId,
      ...referredTo(parameter, 'TRIGGER_REFERENCE'),
    ]),
  );
  for (const id of ids) {
    const found = trigger.find(({ triggerId }) => triggerId === id);
    for (const inner of referredTo(found?.parameter ?? [], 'TRIGGER_REFERENCE')) ids.add(inner);
  }
  return trigger.filter(({ triggerId }) => ids.has(triggerId));
}

const referredTo = (parameters: readonly Parameter[], kind: Parameter['type']): string[] =>
  parameters.flatMap(({ type, value, list = [], map = [] }) => [
    ...(type === kind && value !== undefined ? [value] : []),
    ...referredTo([...list, ...map], kind),
  ]);
