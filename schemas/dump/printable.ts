/** Text of files and pages, safe to show; what is JSON stays the same JSON. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Characters that would steer a terminal, or turn the direction of writing of our own words behind them, are written as
 * `\u001b`.
 */
export function printable(text: string): string {
  return text.replace(unprintable, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
