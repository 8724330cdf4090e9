/** The texts of this folder in German. */
export { strangeFiles } from './strange-files.ts';
