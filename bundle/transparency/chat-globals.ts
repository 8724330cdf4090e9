import { inspections } from '../vendors/generated/inspections.ts';

/** Names that chats, their sites and our script for them use on a window. */
export const chatGlobals: readonly string[] = [
  ...new Set(Object.values(inspections).flatMap(({ globals }) => globals)),
];
