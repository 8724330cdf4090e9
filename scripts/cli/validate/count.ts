/** A number with its word: 1 entry, 2,000 entries. */
export function count(number: number, one = '', many = one && `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`.trim();
}
