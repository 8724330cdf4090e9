/** Whether a file begins as UTF-16 does: with a mark, or, since JSON begins with a plain character, with half of one. */
export function isUtf16([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (first !== undefined && second !== undefined && (first === 0) !== (second === 0));
}
