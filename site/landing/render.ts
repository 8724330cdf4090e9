/** The site's first page: what this is, and the way to the others. */
import { sitePages } from '../look/frame.ts';

/** Puts a door to each page into the text of `index.html`. */
export function renderLanding(html: string): string {
  const doors = sitePages.map(
    ({ file, name, says }) => `<a href="${file}"><b>${name}</b><span>${says}</span></a>`,
  );
  return html.replace('<!-- doors -->', doors.join('\n        '));
}
