/** Whether the parts of a container have the form in which Tag Manager writes them, as far as they are read here. */
import type { OwnVersion } from './own-entities.ts';

type Known = { readonly [key: string]: unknown };
type Is = (value: unknown) => boolean;

/** Everything that is read later is of the kind that its type says. */
export function isVersion(version: Known): version is Known & OwnVersion {
  return (
    isLeftOutOr(isTextOrNumber)(version.containerId) &&
    isLeftOutOr(isObject)(version.container) &&
    Object.entries(lists).every(([kind, is]) => isLeftOutOr(listOf(is))(version[kind]))
  );
}

const isObject: Is = value => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Is = value => typeof value === 'string';
const isTextOrNumber: Is = value => isText(value) || typeof value === 'number';
const isLeftOutOr =
  (is: Is): Is =>
  value =>
    value === undefined || is(value);
const listOf =
  (is: Is): Is =>
  value =>
    Array.isArray(value) && value.every(is);
const objectWith =
  (parts: { readonly [key: string]: Is }): Is =>
  value =>
    isObject(value) && Object.entries(parts).every(([key, is]) => is((value as Known)[key]));

/** A parameter lies in others, so it is asked for when it is needed. */
const isParameter: Is = value =>
  objectWith({
    type: isLeftOutOr(isText),
    key: isLeftOutOr(isText),
    value: isLeftOutOr(isText),
    list: isLeftOutOr(listOf(isParameter)),
    map: isLeftOutOr(listOf(isParameter)),
  })(value);

const parameters = isLeftOutOr(listOf(isParameter));
const conditions = isLeftOutOr(listOf(objectWith({ type: isText, parameter: listOf(isParameter) })));
const names = isLeftOutOr(listOf(objectWith({ tagName: isText })));
const placed = { name: isText, parentFolderId: isLeftOutOr(isText), notes: isLeftOutOr(isText) };

const lists: { readonly [kind in 'tag' | 'trigger' | 'variable' | 'folder' | 'customTemplate']: Is } = {
  tag: objectWith({
    ...placed,
    tagId: isLeftOutOr(isText),
    type: isText,
    parameter: parameters,
    firingTriggerId: isLeftOutOr(listOf(isText)),
    blockingTriggerId: isLeftOutOr(listOf(isText)),
    setupTag: names,
    teardownTag: names,
  }),
  trigger: objectWith({
    ...placed,
    triggerId: isLeftOutOr(isText),
    type: isText,
    parameter: parameters,
    customEventFilter: conditions,
    filter: conditions,
  }),
  variable: objectWith({
    ...placed,
    variableId: isLeftOutOr(isText),
    type: isText,
    parameter: parameters,
  }),
  folder: objectWith({ name: isText, folderId: isLeftOutOr(isText), notes: isLeftOutOr(isText) }),
  customTemplate: objectWith({
    name: isText,
    templateId: isLeftOutOr(isText),
    templateData: isLeftOutOr(isText),
    galleryReference: isLeftOutOr(isObject),
  }),
};
