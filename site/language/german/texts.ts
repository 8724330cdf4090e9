/** The texts of the pages' scripts in German. */
import type { Language } from '../languages.ts';

export { words } from '../../../bundle/language/german/words.ts';
export { files } from './files.ts';
export { look } from './look.ts';
export { pictures } from './pictures.ts';
export { questions } from './questions.ts';
export { steps } from './steps.ts';
export { summary } from './summary.ts';
export const language: Language = 'de';
