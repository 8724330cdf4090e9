/** Maps each item to a list and joins these to one: `flatMap` in the language of the bundle, which is that of 2018. */
export function flat<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => readonly Result[],
): Result[] {
  return ([] as Result[]).concat(...items.map(item => make(item)));
}
