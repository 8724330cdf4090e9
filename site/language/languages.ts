/** The languages of the site, and what each page is called in them: every page has its own file for each language. */

export type Language = 'en' | 'de';

/** The language whose pages have no mark in their names, and in which every page is there. */
export const usualLanguage: Language = 'en';

/** Their own names, since a reader looks for them in their own language. */
export const languageNames: { readonly [language in Language]: string } = { en: 'English', de: 'Deutsch' };

/** The pages that are complete in a language, beside the usual one. */
const translated: { readonly [language in Language]?: readonly string[] } = {
  de: ['index.html', 'configurator.html'],
};

/** The languages that a page is complete in, the usual one first. */
export const languagesOf = (file: string): readonly Language[] => [
  usualLanguage,
  ...(Object.keys(translated) as Language[]).filter(language => translated[language]!.includes(file)),
];

/** The file of a page in a language: that of the usual language where the page is not there in this one. */
export const fileIn = (file: string, language: Language): string =>
  language === usualLanguage || !languagesOf(file).includes(language)
    ? file
    : file.replace(/\.html$/, `.${language}.html`);

/** The script with the texts of a language, for pages that are made by a script. */
export const textsFile = (language: Language): string => `texts.${language}.js`;
