/** The titles of built-in variables. Not all of them: of an unknown one its title is made from its type. */
const titles: { readonly [type: string]: string } = {
  event: 'Event',
  pageUrl: 'Page URL',
  pagePath: 'Page Path',
};

export const builtInNames = (type: string): string =>
  titles[type] ??
  type.replace(/[A-Z]/g, letter => ` ${letter}`).replace(/^./, letter => letter.toUpperCase());
