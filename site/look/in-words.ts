import { listed } from '../language/listed.ts';
import { language } from '../language/texts.ts';

/** Names as a sentence of the page's language has them: "A, B and C". */
export const inWords = (names: readonly string[], last: 'and' | 'or' = 'and'): string =>
  listed(names, language, last === 'or' ? 'disjunction' : 'conjunction');
