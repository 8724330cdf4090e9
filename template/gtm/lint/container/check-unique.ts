/** Ids are unique over all kinds, names within their kind. */

import type { Finding } from '../finding.ts';
import type { Check } from './check.ts';
import { type NamedEntry, namedEntries } from './entries.ts';

export const checkUnique: Check = file => {
  const entries = namedEntries(file);
  return [
    ...repeated(entries, ({ id }) => id).map(({ path: where, id }) => ({
      path: where,
      description: `The ID ${id} belongs to another entry too.`,
      fix: 'Give every entry of the file its own ID.',
    })),
    ...repeated(entries, ({ kind, name }) => `${kind} ${name}`).map(({ path: where, kind }) => ({
      path: where,
      description: `Another ${kind} has the same name.`,
      fix: 'Give it another name; names are what an import compares.',
    })),
  ] satisfies Finding[];
};

function repeated(
  entries: readonly NamedEntry[],
  key: (entry: NamedEntry) => string | undefined,
): NamedEntry[] {
  const keys = entries.map(key);
  return entries.filter((_entry, at) => keys[at] !== undefined && keys.indexOf(keys[at]) !== at);
}
