import type { ChatRecord } from '../src/record.ts';
import validate from '../validators/record.validator.ts';

/**
 * Whether a value is a record as the script pushes it: the schema also takes one that GTM has touched since, and nothing
 * of ours may write the keys of GTM.
 */
export function isAsPushed(value: object): value is ChatRecord {
  return validate(value) && !Object.keys(value).some(key => key.startsWith('gtm.'));
}
