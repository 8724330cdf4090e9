/**
 * A text without what stands between these marks, block by block: a pattern would look for the end of each to the end of
 * the text. A block that does not end stays.
 */
export function withoutBlocks(text: string, begin: string, end: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(begin, at);
    const close = start < 0 ? -1 : text.indexOf(end, start + begin.length);
    if (close < 0) return parts.join('') + text.slice(at);
    parts.push(text.slice(at, start));
    at = close + end.length;
  }
}
