/** Generated source that ships in the bundle. */
import { eventNames } from '../../bundle/vendors/generated/event-names.ts';
import { fields as paths } from '../../bundle/vendors/generated/fields.ts';
import { fields } from '../../schemas/dictionary/fields.ts';
import { settings } from '../../schemas/dictionary/settings.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Field } from '../../schemas/src/record.ts';
import type { VendorEventNames } from '../../schemas/src/vendor.ts';
import { quoted } from '../../schemas/text/quoted.ts';
import { banner } from './banner.ts';

/** `bundle/vendors/generated/ships.ts`: what ships of every vendor, under its id. */
export function renderVendors(): string {
  const imports = vendorIds.flatMap(id =>
    ['capture', 'facts'].map(file => `import { ${file} as ${id}${title(file)} } from '../${id}/${file}.ts';`),
  );
  const rooms = vendorIds.map(id => {
    const listed = read.map(({ name }) => paths[id][name] ?? '');
    return [
      `  ${id}: {`,
      `    _capture: ${id}Capture,`,
      `    _facts: ${id}Facts,`,
      `    _eventNames: ${quoted(tableOf(eventNames[id]))},`,
      `    _paths: ${quoted([paths[id].custom, ...listed].join())},`,
      '  },',
    ].join('\n');
  });
  return [
    `${banner}import type { VendorId } from '../../../schemas/generated/vendor-ids.ts';`,
    "import type { Vendor } from '../../../schemas/src/vendor.ts';",
    ...imports,
    '',
    '/** `paths` lists where each field that is read stands in the payload, in the order of the record literal. */',
    'export const vendors: { readonly [id in VendorId]: Vendor } = {',
    ...rooms,
    '};',
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

/** What the pipeline knows by itself, as expressions over the literal's parameters. */
const known: { readonly [field in Field]?: string } = {
  event: "''",
  chat_vendor: 'source._vendor',
  chat_native_event: 'source._native',
  chat_schema: '1',
  chat_time: 'now()',
  chat_seq: 'source._seq',
  chat_nth: 'source._nth',
  chat_held: 'false',
  chat_page: 'undefined',
  chat_score: 'undefined',
  chat_decision: 'undefined',
  chat_topic: 'undefined',
  chat_problem: 'undefined',
};

/** Fields that need more than their class: the class of a label depends on the event, links are cut down. */
const special: { readonly [field in Field]?: string } = {
  chat_label: 'labelClass',
  chat_link_url: "'', link",
};

/** Fields whose value is read from a payload. */
const read = fields.filter(({ name }) => !known[name]);

/** `bundle/core/generated/record.ts`: the record as one literal, every field of the schema in its order. */
export function renderRecord(): string {
  const lines = fields.map(({ name, privacy }) => {
    const needs = special[name] ?? (privacy === 'plain' ? '' : quoted(privacy));
    return `  ${name}: ${known[name] ?? `value(${needs})`},`;
  });
  return [
    `${banner}import type { PushedRecord } from '../../../schemas/src/record.ts';`,
    "import type { PrivacyClass } from '../../../schemas/src/settings.ts';",
    "import { link } from '../clean.ts';",
    "import type { Source, Value } from '../record-source.ts';",
    "import { now } from '../time.ts';",
    '',
    'export const literal = (',
    '  source: Source,',
    "  labelClass: '' | PrivacyClass | 'never',",
    '  value: Value,',
    '): PushedRecord => ({',
    ...lines,
    '});',
    '',
  ].join('\n');
}

/** `bundle/core/generated/settings.ts`: defaults, and the pattern of each text in a setting. */
export function renderSettings(): string {
  const defaults = settings.map(({ name, default: value }) => `  ${name}: ${JSON.stringify(value)},`);
  const patterns = settings.flatMap(({ name, values: choices, pattern }) => {
    const source = choices ? `^(${choices.join('|')})$` : pattern;
    return source ? [`  ${name}: /${source}/,`] : [];
  });
  return [
    `${banner}import type { CheckedSettings } from '../checked-settings.ts';`,
    '',
    '/** The settings before anything was pushed. */',
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
