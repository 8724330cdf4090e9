import { type DebugPage, startDebug } from './start-debug.ts';

startDebug(window as DebugPage);
