/** What a file has to hold beside a tag so that each of its references finds what it refers to. */
import type { Parameter } from '../gtm/file/entries.ts';
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
 * Triggers, those in trigger groups, folders and templates by their ids, and tags that follow by their names. Variables
 * are left to the container: texts name them, and an import takes names that it does not know.
 */
export function carriedWith(tags: readonly OwnTag[], version: OwnVersion): Carried {
  const { folder = [], customTemplate = [] } = version;
  const all = withFollowers(tags, version);
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

/** Tags that fire after these, and after those. */
function withFollowers(tags: readonly OwnTag[], version: OwnVersion): OwnTag[] {
  const all = new Set(tags);
  for (const { teardownTag = [] } of all) {
    for (const { tagName } of teardownTag) {
      const next = version.tag?.find(({ name }) => name === tagName);
      if (next) all.add(next);
    }
  }
  return [...all];
}

function triggersOf(tags: readonly OwnTag[], { trigger = [] }: OwnVersion): OwnTrigger[] {
  const ids = new Set(
    tags.flatMap(({ firingTriggerId = [], blockingTriggerId = [], parameter = [] }) => [
      ...firingTriggerId,
      ...blockingTriggerId,
      ...referredTo(parameter),
    ]),
  );
  for (const id of ids) {
    const found = trigger.find(({ triggerId }) => triggerId === id);
    for (const inner of referredTo(found?.parameter ?? [])) ids.add(inner);
  }
  return trigger.filter(({ triggerId }) => ids.has(triggerId));
}

const referredTo = (parameters: readonly Parameter[]): string[] =>
  parameters.flatMap(({ type, value, list = [], map = [] }) => [
    ...(type === 'TRIGGER_REFERENCE' && value !== undefined ? [value] : []),
    ...referredTo([...list, ...map]),
  ]);
