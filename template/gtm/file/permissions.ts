/** The permissions in the file of a template: as an export writes them, and whatever an importer accepts. */
import { known } from '../known.ts';

/** A permission as the template file spells it. */
export interface Permission {
  readonly instance: {
    readonly key: { readonly publicId: string; readonly versionId: '1' };
    readonly param: readonly { readonly key: string; readonly value: PermissionValue }[];
  };
  readonly clientAnnotations?: { readonly isEditedByUser: true };
  readonly isRequired: true;
}

export type PermissionValue =
  | { readonly type: 1; readonly string: string }
  | { readonly type: 2; readonly listItem: readonly PermissionValue[] }
  | {
      readonly type: 3;
      readonly mapKey: readonly PermissionValue[];
      readonly mapValue: readonly PermissionValue[];
    }
  | { readonly type: 8; readonly boolean: boolean };

/** A permission of any template. */
export interface PermissionEntry {
  readonly instance: {
    readonly key: { readonly publicId: string; readonly versionId: string };
    readonly param: readonly { readonly key: string; readonly value: EncodedValue }[];
  };
  readonly clientAnnotations?: object;
  readonly isRequired: boolean;
}

/** A value as permissions write it: 1 string, 2 list, 3 map, 8 boolean. */
export interface EncodedValue {
  readonly type: number;
  readonly string?: string;
  readonly boolean?: boolean;
  readonly listItem?: readonly EncodedValue[];
  readonly mapKey?: readonly EncodedValue[];
  readonly mapValue?: readonly EncodedValue[];
}

type Decode = (value: EncodedValue) => unknown;

/** What a value of a permission says: lists as arrays, maps as objects. */
export const decode: Decode = value => known(decoders, String(value.type), 'type of permission value')(value);

const decoders: { readonly [type: string]: Decode } = {
  1: ({ string }) => string,
  2: ({ listItem = [] }) => listItem.map(decode),
  3: ({ mapKey = [], mapValue = [] }) => {
    if (mapKey.length !== mapValue.length) throw new Error('A permission has a map whose sides differ.');
    return Object.fromEntries(
      mapKey.map((key, index) => [key.string, decode(mapValue[index] as EncodedValue)]),
    );
  },
  8: ({ boolean }) => boolean,
};
