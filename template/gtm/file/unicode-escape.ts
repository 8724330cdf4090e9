/** One sign as JSON and JavaScript may write it in a text: `\u003c`. */
export const unicodeEscape = (sign: string): string =>
  `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
