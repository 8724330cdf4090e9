/** What containers hold, as the API of Tag Manager has it: kinds, their places in addresses, and their IDs. */
import { idKeys, type Kind, kinds } from '../../../template/gtm/file/id-keys.ts';

export type Entity = { readonly name: string; readonly [key: string]: unknown };

export interface BuiltIn {
  readonly type: string;
  readonly name: string;
  readonly path?: string;
}

/** The entries of a workspace or a version. */
export type Content = { readonly [kind in Kind]: readonly Entity[] } & {
  readonly builtInVariable: readonly BuiltIn[];
};

/** Where entries of a kind are in addresses. */
export const collections: { readonly [kind in Kind]: string } = {
  folder: 'folders',
  customTemplate: 'templates',
  trigger: 'triggers',
  variable: 'variables',
  tag: 'tags',
};

export const kindOf = (collection: string): Kind | undefined =>
  kinds.find(kind => collections[kind] === collection);

/** The key of a list; only templates are called otherwise there than in a version. */
export const listKey = (kind: Kind): string => (kind === 'customTemplate' ? 'template' : kind);

export const idOf = (kind: Kind, entity: object): string =>
  String((entity as Record<string, unknown>)[idKeys[kind]]);

/** A container that holds nothing. */
export const emptyContent: Content = {
  folder: [],
  customTemplate: [],
  trigger: [],
  variable: [],
  tag: [],
  builtInVariable: [],
};
