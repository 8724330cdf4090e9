/**
 * The sections of a template that decide what it does. How Google gives a template back is not known: it may space its
 * JSON differently, and add terms, tests and notes of its own.
 */
const deciding = [
  '___INFO___',
  '___TEMPLATE_PARAMETERS___',
  '___SANDBOXED_JS_FOR_WEB_TEMPLATE___',
  '___WEB_PERMISSIONS___',
];

/** Each deciding section by its marker: JSON as its value, code without blanks at the ends of lines. */
export function templateContent(templateData: string): { readonly [marker: string]: unknown } {
  const parts = templateData.replace(/\r\n?/g, '\n').split(/^(___[A-Z_]+___)[ \t]*$/m);
  const sections = parts.flatMap((part, index) =>
    deciding.includes(part) ? [[part, sectionContent(parts[index + 1] ?? '')] as const] : [],
  );
  return Object.fromEntries(sections);
}

function sectionContent(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.replace(/[ \t]+$/gm, '').trim();
  }
}
