/** The texts of this folder in English. */
export { strangeFiles } from './strange-files.ts';
