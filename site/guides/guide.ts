/** A guide as the site shows it: one file of `docs`, and the page that it becomes. */

export interface Guide {
  /** Name of the file in `docs`, without its ending. */
  readonly name: string;
  readonly markdown: string;
}

/** The page of a guide; the list of all of them has a page of its own. */
export const guidePage = (name: string): string => (name === 'README' ? 'guides.html' : `guide-${name}.html`);
