import { foot, icon, navigation } from './frame.ts';
import { type Html, html } from './html.ts';

/** What one page has for itself. */
export interface PageParts {
  readonly file: string;
  /** Name of its style sheet, and of its script if there is one; that of the file if left out. */
  readonly assets?: string;
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
export function page({ file, assets, title, description, skip, hasScript, style, body }: PageParts): string {
  const name = assets ?? file.replace('.html', '');
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
    ${body}${style === undefined ? foot : ''}${hasScript ? html`\n    <script src="${name}.js"></script>` : ''}
  </body>
</html>
`.html;
}

const styleSheets = (name: string): Html => html`<link rel="stylesheet" href="frame.css" />
    <link rel="stylesheet" href="${name}.css" />`;
