/** The file of chosen chats: cut into pieces by the build, from which it is composed. */
import type { PageWindow } from '../schemas/src/vendor.ts';
import { chosen } from './core/carried.ts';
import { start } from './core/start.ts';
import { vendors } from './vendors/generated/ships.ts';

start(window as PageWindow, chosen('standard', vendors));
