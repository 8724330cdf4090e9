/** Walks over a container file. */

import type { ContainerFile, TemplateTag } from '../../file/entities.ts';
import { idKeys, type Kind } from '../../file/id-keys.ts';

/** A named entry and where it stands. */
export interface NamedEntry {
  readonly kind: Kind | 'builtInVariable';
  readonly id: string | undefined;
  readonly name: string;
  readonly path: string;
  readonly entry: object;
}

/** Built-in variables have a type in place of an id. */
const keys = { ...idKeys, builtInVariable: 'type' } as const;

/** All entries of all kinds. Built-in variables have no id. */
export function namedEntries({ containerVersion }: ContainerFile): NamedEntry[] {
  return (Object.keys(keys) as (keyof typeof keys)[]).flatMap(kind =>
    containerVersion[kind].map(entry => ({
      kind,
      id:
        kind === 'builtInVariable' ? undefined : (entry as unknown as { [key: string]: string })[keys[kind]],
      name: entry.name,
      path: place(kind, entry.name),
      entry,
    })),
  );
}

/** An entry in words, as findings name it. */
export function place(kind: NamedEntry['kind'], name: string): string {
  return `${kind} "${name}"`;
}

/** The texts in an entry that GTM resolves: everything but its notes. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'notes' ? [] : textsIn(item)));
}

/** The tags made from a template of the file. */
export function templateTags({ containerVersion }: ContainerFile): TemplateTag[] {
  return containerVersion.tag.filter((tag): tag is TemplateTag => tag.type.startsWith('cvt_'));
}
