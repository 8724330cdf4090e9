import type { CreateApi } from '../host.ts';

/** Writes to the console where the template may, and does nothing elsewhere. */
export const logToConsole: CreateApi =
  ({ win, permissions, membrane }) =>
  (...args: unknown[]) => {
    if (permissions.allows('logging')) win.console?.log(...args.map(membrane.toNative));
  };
