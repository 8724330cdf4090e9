import type { PageWindow } from '../schemas/src/vendor.ts';
import { start } from './core/start.ts';

start(window as PageWindow, 'standard');
