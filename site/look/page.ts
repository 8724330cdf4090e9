import { fileIn, type Language, languagesOf, textsFile, usualLanguage } from '../language/languages.ts';
import { foot, icon, navigation } from './frame.ts';
import { type Html, html } from './html.ts';

/** What one page has for itself. */
export interface PageParts {
  /** Its file in the usual language. */
  readonly file: string;
  readonly language?: Language;
  /** Name of its style sheet, and of its script if there is one; that of the file if left out. */
  readonly assets?: string;
  readonly title: string;
  readonly description: string;
  /** The first link of the page, which leads past the navigation. */
  readonly skip: { readonly to: string; readonly text: string };
  /** Whether its content is made by its script; false for a page that runs none at all. */
  readonly hasScript?: boolean;
  /** Its style, for a page that stands alone: such a one links to no other. */
  readonly style?: string | undefined;
  readonly body: Html;
}

/** A page of the site as one HTML text. */
export function page(parts: PageParts): string {
  const { file, language = usualLanguage, assets, title, description, skip, hasScript, style, body } = parts;
  const name = assets ?? file.replace('.html', '');
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <link rel="icon" href="${icon}" />
    ${style === undefined ? alternates(file, language, hasScript !== false) : ''}${style === undefined ? styleSheets(name) : html`<style>${{ html: style }}</style>`}
  </head>
  <body>
    <a class="skip" href="#${skip.to}">${skip.text}</a>
    ${style === undefined ? navigation(file, language) : ''}
    ${body}${style === undefined ? foot(language) : ''}${hasScript ? scripts(file, language, name) : ''}
  </body>
</html>
`.html;
}

/** The page in other languages, and the script that opens the one of the browser and passes on a choice. */
function alternates(file: string, language: Language, mayRunScripts: boolean): Html {
  const others = languagesOf(file).filter(other => other !== language);
  return html`${others.map(
    other => html`<link rel="alternate" hreflang="${other}" href="${fileIn(file, other)}" />
    `,
  )}${
    mayRunScripts
      ? html`<script src="language.js"></script>
    `
      : ''
  }`;
}

/** The script of the page; one that is there in several languages takes its texts from a script before it. */
const scripts = (file: string, language: Language, name: string): Html =>
  html`${languagesOf(file).length > 1 ? html`\n    <script src="${textsFile(language)}"></script>` : ''}
    <script src="${name}.js"></script>`;

const styleSheets = (name: string): Html => html`<link rel="stylesheet" href="frame.css" />
    <link rel="stylesheet" href="${name}.css" />`;
