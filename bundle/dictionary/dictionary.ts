/**
 * Everything that contract and rooms say, as the one value that pages, GTM files, CLI and docs are made from. What is
 * built has it worked out, see `scripts/build/worked-out.ts`.
 */
import { settings } from '../../schemas/dictionary/settings.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { version } from '../core/generated/version.ts';
import { events } from './events.ts';
import { fields } from './fields.ts';
import { vendors } from './vendors.ts';

export const dictionary: Dictionary = { version, events, vendors, fields, settings };
