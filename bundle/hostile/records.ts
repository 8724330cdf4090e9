/** What every record has to be, whatever it was made of. */

import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { isAsPushed } from '../../schemas/validators/as-pushed.ts';
import validate from '../../schemas/validators/record.validator.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { check, type HostilePage } from './page.ts';
import type { Bag } from './realm.ts';

const fields = new Set<unknown>(dictionary.fields.map(({ name }) => name));
/** Those of every record, and those of a chat's records. */
const fieldsOf = (id: string) =>
  dictionary.fields
    .filter(({ from }) => Object.keys(from).length === 0 || id in from)
    .map(({ name }) => name);
/** Records of the debug build about itself are of no chat. */
const needed = new Map(['none', ...vendorIds].map(id => [id, fieldsOf(id)]));

/** Own keys that the settings of hostile pages may list. */
export const customKeys: readonly string[] = ['a', 'b.c', 'payload.d', 'type', 'constructor', 'length'];
/** Hostile settings list texts of their own too, as far as the setting allows them. */
const customField = /^chat_custom_\w{1,28}$/;

const longest = 100;
const validated = 8;

/** Looks at a record that has arrived. One in eight is also held against the schema, which takes longer. */
export function checkRecord(page: HostilePage, record: Bag): void {
  check(page, 'a record has the keys of the schema');
  check(page, 'values are short and primitive');
  const keys = Reflect.ownKeys(record);
  const strange = keys.filter(key => !fields.has(key) && !customField.test(String(key)));
  const missing = needed.get(String(record.chat_vendor))?.filter(name => !keys.includes(name));
  if (strange.length || !missing || missing.length) {
    page.find('a record has the keys of the schema', `${strange.map(String)} (without ${missing})`);
  }
  const plain: Bag = {};
  for (const key of keys) {
    const { value } = Reflect.getOwnPropertyDescriptor(record, key)!;
    if (!isFit(value)) page.find('values are short and primitive', `${String(key)} is ${describe(value)}`);
    if (value !== undefined) plain[key] = value;
  }
  if (page.arrived % validated || page.spoilt) return;
  check(page, 'a record is valid');
  if (!isAsPushed(plain)) page.find('a record is valid', JSON.stringify(validate.errors));
}

const isFit = (value: unknown) =>
  value === undefined ||
  typeof value === 'boolean' ||
  Number.isFinite(value) ||
  (typeof value === 'string' && value.length <= longest);

const describe = (value: unknown) =>
  typeof value === 'string' ? `a text of ${value.length} characters` : typeof value;
