/** `npm run build` writes everything in `dist` and shows the sizes. */
import { buildAll } from './build.ts';
import { printFiles } from './print.ts';

printFiles(await buildAll());
