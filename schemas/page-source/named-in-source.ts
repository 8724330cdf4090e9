/**
 * The id of the entry whose trace, a regular expression, is in the source of a page. Empty where none is or where
 * several are: a page may speak of another tool than its own.
 */
export function namedInSource<Id extends string>(
  source: string,
  entries: { readonly [id in Id]: { readonly trace: string } },
): Id | '' {
  const found = (Object.keys(entries) as Id[]).filter(id => new RegExp(entries[id].trace).test(source));
  return found.length === 1 ? found[0]! : '';
}
