/** Lists of names as languages write them. */

/** British for English, so that no comma comes before the last name. */
const format = (language: string, type: 'conjunction' | 'disjunction') =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type });

/** Several names as one: "A, B and C", or "A, B or C" where one of them is enough. */
export const listed = (
  names: readonly string[],
  language: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => format(language, type).format(names);

/** The same in parts, so that the names can be marked. */
export const listedParts = (names: readonly string[], language: string) =>
  format(language, 'conjunction').formatToParts(names);
