/** The texts of this folder in German. */

export { faults } from './faults.ts';
export { notes } from './notes.ts';
export { ownFiles } from './own-files.ts';
export { systems } from './systems.ts';
export { tools } from './tools.ts';
