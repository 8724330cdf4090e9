/** A container as the API of Tag Manager answers it: as wide as the API is, since others made what is in it. */
import type { Kind } from '../file/id-keys.ts';

export type ApiEntity = { readonly name: string; readonly [key: string]: unknown };

export interface ApiBuiltIn {
  readonly type: string;
  readonly name: string;
}

/** The lists of a version, or of a workspace; Google leaves empty ones out. */
export type ApiLists = { readonly [kind in Kind]?: readonly ApiEntity[] } & {
  readonly builtInVariable?: readonly ApiBuiltIn[];
};

export interface ApiContainer {
  readonly path: string;
  readonly accountId: string;
  readonly containerId: string;
  readonly name: string;
  readonly publicId: string;
  readonly usageContext?: readonly string[];
}

/** One change of a workspace against the version below it; also what `bulk_update` takes. */
export type ApiChange = {
  readonly changeStatus?: 'added' | 'updated' | 'deleted' | 'none';
} & { readonly [kind in Kind]?: ApiEntity } & { readonly builtInVariable?: ApiBuiltIn };
