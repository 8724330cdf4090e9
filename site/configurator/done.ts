/** The part of the address that remembers which steps are done. */

const name = 'done=';

/** The ids of the steps that the text after `#` says are done, and the rest of it, which tells of choices. */
export function readDone(hash: string): { readonly done: readonly string[]; readonly rest: string } {
  const pieces = hash.split('&');
  const ids = pieces
    .filter(piece => piece.startsWith(name))
    .flatMap(piece => piece.slice(name.length).split(','));
  return {
    done: [...new Set(ids.filter(id => /^[a-z0-9-]+$/.test(id)))],
    rest: pieces.filter(piece => !piece.startsWith(name)).join('&'),
  };
}

/** The text after `#` for these choices and what is done. */
export const withDone = (link: string, done: readonly string[]): string =>
  [link, done.length > 0 ? name + done.join(',') : ''].filter(Boolean).join('&');
