/** Generated source that ships in the bundle. */
import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { eventNames } from '../../bundle/vendors/generated/event-names.ts';
import { fields as paths } from '../../bundle/vendors/generated/fields.ts';
import { fields } from '../../schemas/dictionary/fields.ts';
import { settings } from '../../schemas/dictionary/settings.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { FieldEntry } from '../../schemas/src/dictionary.ts';
import type { Field } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { VendorEventNames, VendorFields } from '../../schemas/src/vendor.ts';
import { quoted } from '../../schemas/text/quoted.ts';
import { banner } from './banner.ts';

/** `bundle/vendors/generated/ships.ts`: what ships of every vendor, each apart, so that a bundler can leave one out. */
export function renderVendors(): string {
  const imports = vendorIds.flatMap(id =>
    ['capture', 'facts'].map(file => `import { ${file} as ${id}${title(file)} } from '../${id}/${file}.ts';`),
  );
  const rooms = vendorIds.map(id => {
    const rows = fields.flatMap(field => rowOf(field, paths[id]));
    return [
      `export const ${id}: Vendor = {`,
      `  _capture: ${id}Capture,`,
      `  _facts: ${id}Facts,`,
      `  _eventNames: ${quoted(tableOf(eventNames[id]))},`,
      '  _fields: {',
      ...rows,
      '  },',
      `  _custom: ${quoted(paths[id].custom)},`,
      ...leftOutRow(catalogues[id].leftOut),
      '};\n',
    ].join('\n');
  });
  return [
    `${banner}import type { VendorId } from '../../../schemas/generated/vendor-ids.ts';`,
    "import type { Vendor } from '../../../schemas/src/vendor.ts';",
    ...imports,
    '',
    ...rooms,
    `export const vendors: { readonly [id in VendorId]: Vendor } = { ${vendorIds.join(', ')} };`,
    '',
  ].join('\n');
}

/** `bundle/vendors/generated/chats.ts`: each vendor as an app hands it to `install`. */
export function renderChats(): string {
  return [
    `${banner}import type { Chat } from '../../chat.ts';`,
    `import { ${vendorIds.map(id => `${id} as ${id}Room`).join(', ')} } from './ships.ts';`,
    '',
    ...vendorIds.map(id => `export const ${id}: Chat = { ${id}: ${id}Room };`),
    '',
  ].join('\n');
}

/**
 * A vendor's words as one text, the shortest form to ship: rows of a word without its `chat_` and its native names,
 * parted by blanks; the row of a word that is not safe to count begins with a minus, and is left out without names.
 */
function tableOf({ countSafe, repeatable: loose }: VendorEventNames): string {
  const rows = (group: VendorEventNames['countSafe']) =>
    Object.entries(group).map(([word, natives]) => `${word.replace('chat_', '')} ${natives}`.trim());
  const named = rows(loose).filter(row => row.includes(' '));
  return [...rows(countSafe), ...named.map(row => `-${row}`)].join(';');
}

const leftOutRow = (names: readonly string[] = []): string[] =>
  names.length > 0 ? [`  _leftOut: [${names.map(quoted).join(', ')}],`] : [];

/** Fields that need more than their class: the class of a label depends on the event, links are cut down. */
const special: { readonly [field in Field]?: string } = { chat_label: 'label', chat_link_url: 'link' };

/** Name, path and kind of a field, if the chat has it. */
function rowOf({ name, privacy }: Pick<FieldEntry, 'name' | 'privacy'>, paths: VendorFields): string[] {
  const path = paths[name];
  const kind = special[name] ?? (privacy === 'plain' ? '' : privacy);
  return path ? [`    ${name}: ${quoted(`${path} ${kind}`.trim())},`] : [];
}

/** Value of fields before anything is known of an event. */
const known: { readonly [field in Field]?: string } = {
  event: "''",
  chat_vendor: "''",
  chat_native_event: "''",
  chat_schema: '1',
  chat_time: '0',
  chat_seq: '0',
  chat_nth: '0',
  chat_held: 'false',
};

/** `bundle/core/generated/record.ts`: every field that is not read from what a chat hands over. */
export function renderRecord(): string {
  const isRead = (name: Field) => vendorIds.some(id => paths[id][name]);
  return [
    `${banner}/** A record before anything is known of an event, but for the fields that only some chats have. */`,
    'export const blank = {',
    ...fields
      .filter(({ name }) => !isRead(name))
      .map(({ name }) => `  ${name}: ${known[name] ?? 'undefined'},`),
    '};',
    '',
  ].join('\n');
}

/** What a file carries, and what its chats leave out, is known where they start. */
const fromRooms: readonly (keyof Settings)[] = ['vendors', 'ignore'];

/** `bundle/core/generated/settings.ts`: defaults, and the pattern of each text in a setting. */
export function renderSettings(): string {
  const defaults = settings.map(({ name, default: value }) => {
    return `  ${name}: ${JSON.stringify(fromRooms.includes(name) ? [] : value)},`;
  });
  const patterns = settings.flatMap(({ name, values: choices, pattern }) => {
    const source = choices ? `^(${choices.join('|')})$` : pattern;
    return source && name !== 'vendors' ? [`  ${name}: /${source}/,`] : [];
  });
  return [
    `${banner}import type { CheckedSettings } from '../checked-settings.ts';`,
    '',
    '/** The settings before anything was pushed, but for what the chats bring. */',
    'export const defaults: CheckedSettings = {',
    ...defaults,
    '};',
    '',
    '/** What every text in a setting has to match: the value, each item of a list, each value of a map. */',
    'export const patterns: { readonly [key in keyof CheckedSettings]?: RegExp } = {',
    ...patterns,
    '};',
    '',
  ].join('\n');
}

const title = (word: string) => word[0]!.toUpperCase() + word.slice(1);
