import type { Page } from '../../schemas/src/vendor.ts';
import { start } from './start.ts';

start(window as Page, 'standard');
