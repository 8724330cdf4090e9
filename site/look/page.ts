import { icon, navigation } from './frame.ts';
import { type Html, html } from './html.ts';

/** What one page has for itself. */
export interface PageParts {
  /** Its file; the style sheet beside it, and the script if there is one, have the same name. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** The first link of the page, which leads past the navigation. */
  readonly skip: { readonly to: string; readonly text: string };
  /** Whether its content is made by its script. */
  readonly hasScript?: boolean;
  /** Its style, for a page that stands alone: such a one links to no other. */
  readonly style?: string | undefined;
  readonly body: Html;
}

/** A page of the site as one HTML text. */
export function page({ file, title, description, skip, hasScript, style, body }: PageParts): string {
  const name = file === 'index.html' ? 'landing' : file.replace('.html', '');
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <link rel="icon" href="${icon}" />
    ${style === undefined ? styleSheets(name) : html`<style>${{ html: style }}</style>`}
  </head>
  <body>
    <a class="skip" href="#${skip.to}">${skip.text}</a>
    ${style === undefined ? navigation(file) : ''}
    ${body}${hasScript ? html`\n    <script src="${name}.js"></script>` : ''}
  </body>
</html>
`.html;
}

const styleSheets = (name: string): Html => html`<link rel="stylesheet" href="frame.css" />
    <link rel="stylesheet" href="${name}.css" />`;
