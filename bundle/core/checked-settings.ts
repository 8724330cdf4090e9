import type { Settings } from '../../schemas/src/settings.ts';

/** All settings, checked: what the rest of the script reads. */
export type CheckedSettings = { [key in keyof Settings]-?: NonNullable<Settings[key]> };
