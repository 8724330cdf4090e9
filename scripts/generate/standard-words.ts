/** Published schemas use the words of JSON Schema alone: validators that are strict refuse all others. */
import type { Definition } from 'typescript-json-schema';
import { noteText } from '../../schemas/dictionary/notes.ts';
import { ownTags } from './contract.ts';

/** The same schema with labels as titles, and what else is ours as a comment. */
export function inStandardWords(schema: Definition): Definition {
  return standard(schema) as Definition;
}

function standard(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(standard);
  if (typeof node !== 'object' || node === null) return node;
  const { label, ...rest } = node as { readonly [key: string]: unknown };
  const isTagged = typeof label === 'string';
  const notes = ownTags.flatMap(tag => (typeof rest[tag] === 'string' ? [[tag, rest[tag]]] : []));
  const kept = Object.entries(isTagged ? rest : (node as object)).filter(
    ([key, value]) => !(ownTags.includes(key) && typeof value === 'string'),
  );
  return {
    ...(isTagged && { title: label }),
    ...Object.fromEntries(kept.map(([key, value]) => [key, standard(value)])),
    ...(notes.length > 0 && { $comment: noteText(Object.fromEntries(notes)) }),
  };
}
