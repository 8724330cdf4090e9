const escapes: { readonly [sign: string]: string } = {
  '\n': '\\n',
  '\r': '\\r',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** A text as JavaScript that means it: a literal in single quotes, on one line. */
export const quoted = (text: string): string =>
  `'${text.replace(/[\\'\n\r\u2028\u2029]/g, sign => escapes[sign] ?? `\\${sign}`)}'`;
