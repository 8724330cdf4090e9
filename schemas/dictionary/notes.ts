/** What is ours in a published schema: readers of schemas know no such words, so it stands there as a comment. */
export type Notes = { readonly [tag: string]: string };

/** `privacy: answers, dimension: event` */
export const noteText = (notes: Notes): string =>
  Object.entries(notes)
    .map(note => note.join(': '))
    .join(', ');

/** Reads such a comment. */
export const readNotes = (comment = ''): Notes =>
  Object.fromEntries(comment.split(', ').map(note => note.split(': ')));
