/** The script inside the container: Custom HTML that carries the bundle as a string and hands it to a script element. */
import { quoted } from '../../schemas/text/quoted.ts';
import { longestHtml } from '../gtm/file/longest-html.ts';
import { queueName } from '../tag/permissions.ts';

/**
 * Renders the Custom HTML. The bundle's own syntax never meets GTM's compiler, since it travels as a string.
 * The gate starts closed, in front of whatever is queued already: nothing is recorded until settings say otherwise.
 */
export function inlineHtml(bundle: string): string {
  const html = [
    '<script>',
    '(function () {',
    `  var queue = (window.${queueName} = window.${queueName} || []);`,
    "  if (queue.unshift && !queue.version) queue.unshift({ consent: 'denied' });",
    "  var script = document.createElement('script');",
    `  script.text = ${literal(bundle)};`,
    '  document.head.appendChild(script);',
    '})();',
    '</script>',
  ].join('\n');
  if (html.length >= longestHtml) {
    throw new Error(
      `The inline tag has ${html.length} characters and GTM takes fewer than ${longestHtml}. Choose another delivery.`,
    );
  }
  return html;
}

/** A text literal that ends no script element and holds no two braces, which GTM would read as a variable. */
const literal = (text: string): string =>
  quoted(text.trimEnd())
    .replaceAll('<', '\\x3C')
    .replace(/\{(?=\{)/g, '\\x7B');
