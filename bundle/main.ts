/** The file with all chats, for the CDN and for whoever does not compose one. */
import type { PageWindow } from '../schemas/src/vendor.ts';
import { all } from './core/carried.ts';
import { start } from './core/start.ts';
import { vendors } from './vendors/generated/ships.ts';

start(window as PageWindow, all('standard', vendors));
