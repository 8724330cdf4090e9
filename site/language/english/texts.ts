/** The texts of the pages' scripts in English. */
import type { Words } from '../../../bundle/language/words.ts';
import type { Language } from '../languages.ts';

export { files } from './files.ts';
export { look } from './look.ts';
export { pictures } from './pictures.ts';
export { questions } from './questions.ts';
export { steps } from './steps.ts';
export { summary } from './summary.ts';
export const language: Language = 'en';
/** The words of the dictionary are English already. */
export const words: Words | undefined = undefined;
