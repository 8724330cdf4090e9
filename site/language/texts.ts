/**
 * The texts that people read, in the language of the reader: English, unless a page has been built for another language.
 * The build of such a page puts the texts that the page loads in the place of this module.
 */
export * from './english/texts.ts';
