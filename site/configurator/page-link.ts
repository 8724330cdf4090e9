/**
 * Address that opens these choices again. The path of a page on somebody's disk is nobody's business, and another
 * computer has another one, so only its name is kept.
 */
export function pageLink(
  { protocol, origin, pathname }: Pick<Location, 'protocol' | 'origin' | 'pathname'>,
  link: string,
): string {
  const page = protocol === 'file:' ? 'configurator.html' : origin + pathname;
  return `${page}#${link}`;
}
