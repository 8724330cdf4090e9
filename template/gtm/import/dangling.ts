/** What points at nothing in a workspace, and what is there twice. */
import { builtInTriggers } from '../file/built-in-triggers.ts';
import { idKeys, kinds } from '../file/id-keys.ts';
import type { Entity, Workspace } from './import-file.ts';

/** Says every reference of the workspace that resolves to nothing, and every id or name that is not the only one. */
export function dangling(workspace: Workspace): string[] {
  const all = kinds.flatMap(kind => (workspace[kind] ?? []).map(entity => ({ kind, entity })));
  const ids = all.map(({ kind, entity }) => String(entity[idKeys[kind]]));
  const names = all.map(({ kind, entity }) => `${kind} "${entity.name}"`);
  return [
    ...twice(ids).map(id => `The ID ${id} is there twice.`),
    ...twice(names).map(name => `There are two: ${name}.`),
    ...all.flatMap(({ kind, entity }) =>
      pointers(entity, workspace).map(pointer => `${kind} "${entity.name}" ${pointer}`),
    ),
  ];
}

function pointers(entity: Entity, workspace: Workspace): string[] {
  const { folder = [], trigger = [], tag = [], variable = [], customTemplate = [] } = workspace;
  const idsOf = (entities: readonly Entity[], key: string) => entities.map(each => String(each[key]));
  const triggers = [...Object.keys(builtInTriggers), ...idsOf(trigger, 'triggerId')];
  const folders = idsOf(folder, 'folderId');
  const templates = customTemplate.flatMap(({ templateId, galleryReference }) => {
    const gallery = (galleryReference as { galleryTemplateId?: string } | undefined)?.galleryTemplateId;
    return gallery ? [`cvt_${gallery}`] : [`cvt_${workspace.containerId}_${templateId}`];
  });
  const variables = [
    '_event',
    ...[...variable, ...(workspace.builtInVariable ?? [])].map(({ name }) => name),
  ];
  const text = JSON.stringify({ ...entity, notes: '', templateData: '' });
  const fires = [
    ...asList(entity.firingTriggerId),
    ...asList(entity.blockingTriggerId),
    ...triggersNamedIn(text),
  ];
  const tagsIn = (named: unknown) => asList<{ tagName: string }>(named).map(({ tagName }) => tagName);
  const named = [...tagsIn(entity.setupTag), ...tagsIn(entity.teardownTag), ...tagsNamedIn(text)];
  return [
    ...fires.filter(id => !triggers.includes(id)).map(id => `fires on the missing trigger ${id}.`),
    ...asList<string>(entity.parentFolderId ? [entity.parentFolderId] : [])
      .filter(id => !folders.includes(id))
      .map(id => `is in the missing folder ${id}.`),
    ...named
      .filter(name => !tag.some(each => each.name === name))
      .map(name => `names the missing tag ${name}.`),
    ...[String(entity.type)]
      .filter(type => type.startsWith('cvt_') && !templates.includes(type))
      .map(type => `is of the missing template ${type}.`),
    ...[...text.matchAll(/\{\{(.*?)\}\}/g)]
      .map(([, name = '']) => name)
      .filter(name => !variables.includes(name))
      .map(name => `uses the missing variable ${name}.`),
  ];
}

const asList = <T = string>(value: unknown): readonly T[] => (value ?? []) as readonly T[];

const triggersNamedIn = (text: string): string[] =>
  [...text.matchAll(/"type":"TRIGGER_REFERENCE","value":"(\d+)"/g)].map(([, id = '']) => id);

const tagsNamedIn = (text: string): string[] =>
  [...text.matchAll(/"type":"TAG_REFERENCE","key":"\w+","value":("(?:[^"\\]|\\.)*")/g)].map(([, name = '']) =>
    JSON.parse(name),
  );

const twice = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);
