/** Which entries of a container are ours, of every kind. */
import type { ApiEntity, ApiLists } from '../gtm/api/entities.ts';
import { type Kind, kinds } from '../gtm/file/id-keys.ts';
import { hasOurName } from '../own-container/is-ours.ts';
import { templateName } from '../tag/info.ts';

/** By its name; the template has the name that it has everywhere. */
export const isOurs = (kind: Kind, entity: { readonly name: string }): boolean =>
  kind === 'customTemplate' ? entity.name === templateName : hasOurName(entity);

/** Every entry with its kind. */
export const entriesOf = (lists: ApiLists): { readonly kind: Kind; readonly entity: ApiEntity }[] =>
  kinds.flatMap(kind => (lists[kind] ?? []).map(entity => ({ kind, entity })));
