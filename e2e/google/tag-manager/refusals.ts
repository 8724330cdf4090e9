/** What the API refuses in an entity: spelling of enumerations, names that are taken, references to nothing. */
import { builtInTriggers } from '../../../template/gtm/file/built-in-triggers.ts';
import type { Kind } from '../../../template/gtm/file/id-keys.ts';
import { GoogleError } from '../google-error.ts';
import { type Content, type Entity, idOf } from './entity.ts';

/** Keys whose values are enumerations; the type of a tag or variable is a code of its own. */
const enumerations = ['type', 'tagFiringOption', 'consentStatus', 'caseConversionType', 'convertToNumber'];

/**
 * Refuses upper case. Samples of Google's send some, so the real API may be more generous; being strict proves that what is
 * documented is what is sent.
 */
export function refuseUpperCase(kind: Kind, entity: Entity): void {
  const { type, ...rest } = entity;
  const own = kind === 'trigger' ? { type } : {};
  const found = enumerationsIn({ ...rest, ...own }).find(value => !/^[a-z][A-Za-z]*$/.test(value));
  if (found !== undefined) throw new GoogleError(400, `Invalid value at '${kind}' (type enum), "${found}"`);
}

function enumerationsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    enumerations.includes(key) && typeof item === 'string' ? [item] : enumerationsIn(item),
  );
}

/** Built-in variables that are on hold their names among variables. */
export function refuseDuplicate(kind: Kind, entity: Entity, content: Content): void {
  const others: readonly { readonly name: string }[] = [
    ...content[kind].filter(other => idOf(kind, other) !== idOf(kind, entity)),
    ...(kind === 'variable' ? content.builtInVariable : []),
  ];
  if (others.some(({ name }) => name === entity.name)) {
    throw new GoogleError(400, 'Found entity with duplicate name.');
  }
}

/** A trigger, folder or template that is not there. */
export function refuseUnknown(kind: Kind, entity: Entity, content: Content, containerId: string): void {
  const triggers = [
    ...Object.keys(builtInTriggers),
    ...content.trigger.map(({ triggerId }) => String(triggerId)),
  ];
  const fires = [entity.firingTriggerId, entity.blockingTriggerId].flat().filter(id => id !== undefined);
  const lost = fires.find(id => !triggers.includes(String(id)));
  if (lost !== undefined) throw new GoogleError(400, `${kind}.firingTriggerId: Unknown trigger: ${lost}.`);
  const { parentFolderId: folder } = entity;
  if (folder !== undefined && !content.folder.some(({ folderId }) => folderId === folder)) {
    throw new GoogleError(400, `${kind}.parentFolderId: Unknown folder: ${folder}.`);
  }
  const type = String(entity.type);
  if (type.startsWith('cvt_') && !templateTypes(content, containerId).includes(type)) {
    throw new GoogleError(400, `${kind}.type: Unknown entity type "${type}".`);
  }
}

/** Templates of the gallery, where newer, are known by their short ID alone. */
const templateTypes = ({ customTemplate }: Content, containerId: string): string[] =>
  customTemplate.map(({ templateId, galleryReference }) => {
    const { galleryTemplateId } = (galleryReference ?? {}) as { readonly galleryTemplateId?: string };
    return galleryTemplateId ? `cvt_${galleryTemplateId}` : `cvt_${containerId}_${templateId}`;
  });

/** A custom event trigger has exactly one condition on the event; a condition has a left side. */
export function refuseConditions(kind: Kind, { type, customEventFilter, filter = [] }: Entity): void {
  if (kind !== 'trigger') return;
  if (type === 'customEvent' && (customEventFilter as readonly unknown[] | undefined)?.length !== 1) {
    throw new GoogleError(400, 'trigger.customEventFilter: There must be exactly one custom event filter.');
  }
  const sides = (filter as readonly { readonly parameter?: readonly { readonly key?: string }[] }[]).map(
    ({ parameter = [] }) => parameter.map(({ key }) => key),
  );
  if (sides.some(keys => !keys.includes('arg0'))) throw new GoogleError(500, 'Internal error encountered.');
}

/** A text that is not a template gets the bare sentence, without a field. */
export function refuseTemplate(kind: Kind, { templateData }: Entity): void {
  if (kind === 'customTemplate' && !/^___INFO___$/m.test(String(templateData))) {
    throw new GoogleError(400, 'Returned an error response for your request.');
  }
}
