/** What comes from the sources in the README and in `docs`: tables and lists between markers. */
import { readdirSync, readFileSync } from 'node:fs';
import { problems } from '../../bundle/dictionary/problems.ts';
import { traces } from '../../bundle/transparency/traces.ts';
import { examples } from '../../bundle/vendors/generated/examples.ts';
import { fields } from '../../bundle/vendors/generated/fields.ts';
import { payloads } from '../../bundle/vendors/generated/payloads.ts';
import { recipes } from '../../bundle/vendors/generated/recipes.ts';
import { combinations, rareCombinations } from '../../e2e/load-order/combinations.ts';
import { unheard, unheardByReason } from '../../e2e/load-order/unheard.ts';
import { views } from '../../schemas/analyst/views.ts';
import { fills } from '../../schemas/dictionary/fills.ts';
import { howKnown } from '../../schemas/dictionary/how-known.ts';
import { howOftenEngaged } from '../../schemas/dictionary/how-often-engaged.ts';
import { neverTold } from '../../schemas/dictionary/never-told.ts';
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import type {
  Dictionary,
  EventEntry,
  FieldEntry,
  SettingEntry,
  VendorEntry,
} from '../../schemas/src/dictionary.ts';
import type { EventName } from '../../schemas/src/event-names.ts';
import { type ProblemText, states } from '../../schemas/src/problems.ts';
import { markdownTable } from '../../schemas/text/markdown-table.ts';
import { defaultParameters } from '../../template/container/plan.ts';

const block = /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g;

/** The README and the pages of `docs` that have generated blocks, by path, with each block as the sources have it now. */
export function renderDocs(dictionary: Dictionary): Map<string, string> {
  const pages = readdirSync('docs').filter(name => name.endsWith('.md'));
  const files = ['README.md', ...pages.sort().map(name => `docs/${name}`)];
  const texts = files.map(file => [file, readFileSync(file, 'utf8')] as const);
  return new Map(
    texts
      .filter(([, text]) => text.includes('<!-- generated: '))
      .map(([file, text]) => [file, renderBlocks(file, text, dictionary)]),
  );
}

/** Throws when a block has an unknown name. */
export function renderBlocks(file: string, text: string, dictionary: Dictionary): string {
  return text.replace(block, (_, begin: string, name: string, end: string) => {
    const render = tables[name];
    if (!render) throw new Error(`${file} has a generated block "${name}", and nothing makes that.`);
    return begin + render(dictionary) + end;
  });
}

const tables: { readonly [name: string]: (dictionary: Dictionary) => string } = {
  chats: ({ vendors }) => `${vendors.map(({ label }) => `- ${label}`).join('\n')}\n`,
  files: ({ vendors }) =>
    markdown(
      ['chat', 'file'],
      vendors.map(({ id, label }) => [label, `\`container.${id}.inline.json\``]),
    ),
  known: dictionary =>
    markdown(
      ['chat', 'how it is known', 'not known yet', '`chat_engaged`', 'never reports'],
      dictionary.vendors.map(({ id, shortLabel, known, engagedOncePer }) => [
        shortLabel,
        howKnown(known),
        known.open.join(' ') || '–',
        howOftenEngaged(engagedOncePer),
        neverTold(dictionary, id)
          .map(({ name }) => `\`${name}\``)
          .join(', ') || '–',
      ]),
    ),
  events: ({ events, vendors }) =>
    markdown(
      ['event', 'means', 'from', 'count'],
      events.map(event => [
        `\`${event.name}\``,
        event.description,
        emitters(event, vendors),
        counters(event, vendors),
      ]),
    ),
  fields: ({ fields, vendors }) =>
    markdown(
      ['field', 'means', 'class', 'from'],
      fields.map(field => [`\`${field.name}\``, field.description, field.privacy, origins(field, vendors)]),
    ),
  parameters: ({ fields }) =>
    markdown(
      ['parameter', 'means'],
      fields
        .filter(({ name }) => defaultParameters.some(parameter => parameter === name))
        .map(({ name, description }) => [`\`${name}\``, description]),
    ),
  settings: ({ settings }) =>
    markdown(
      ['setting', 'means', 'values', 'default'],
      settings.map(setting => [
        `\`${setting.name}\``,
        setting.description,
        values(setting),
        `\`${JSON.stringify(setting.default)}\``,
      ]),
    ),
  views: () =>
    markdown(
      ['question', 'view'],
      views.map(({ question, name }) => [question, `\`${name}\``]),
    ),
  hears: ({ vendors }) =>
    markdown(
      ['chat', 'how it is heard', 'a script that comes late'],
      vendors.map(({ shortLabel, hears, firstEvents }) => [shortLabel, hears, firstEvents]),
    ),
  track: ({ vendors }) =>
    markdown(
      ['chat', 'event of the chat', 'payload', 'becomes'],
      vendors.filter(({ id }) => isPicked(id)).flatMap(({ id, shortLabel }) => decided(id, shortLabel)),
    ),
  late: ({ vendors }) => `${vendors.map(({ firstEvents }) => `- ${firstEvents}`).join('\n')}\n`,
  counting: ({ events, vendors }) =>
    markdown(
      ['event', 'count it in', 'not in'],
      events
        .filter(({ name }) => countedWords.includes(name))
        .map(event => [`\`${event.name}\``, counters(event, vendors), uncounted(event, vendors)]),
    ),
  differs: ({ vendors }) =>
    vendors
      .map(({ label, differs }) => `**${label}**\n\n${differs.map(text => `- ${text}\n`).join('')}`)
      .join('\n'),
  recipes: ({ vendors }) => vendors.map(recipesOf).join(''),
  problems: () => explained('code', problems),
  states: () => explained('state', states),
  traces: ({ vendors }) =>
    markdown(
      ['chat', 'what the page can notice'],
      traces.map(({ vendor, description }) => [
        names(
          vendors.filter(({ id }) => id === vendor),
          'each',
        ),
        description,
      ]),
    ),
  unheard: () =>
    `${markdown(
      ['what is lost', 'load orders', 'of these, nothing is heard in'],
      unheardByReason.map(({ description, combinations }) => [
        description,
        String(combinations.length),
        String(combinations.filter(({ isAll }) => isAll).length),
      ]),
    )}\n${unheard.length} of ${combinations.length + rareCombinations.length} tested load orders lose events, some for two reasons.\n`,
};

/** Whether the capture of a chat hands on an object of its own making, in which own fields have a place apart. */
const isPicked = (id: VendorId): boolean => fields[id].custom === 'own.';

/** By which values of what is picked an event is more than its name, and what it becomes then. */
function decided(id: VendorId, label: string): string[][] {
  const keys = payloads[id].deciding.flatMap(one => Object.keys(one));
  const told = new Map<string, string[]>();
  for (const { native, payload = {}, records } of examples[id]) {
    const deciding = Object.entries(payload as object).filter(([key]) => keys.includes(key));
    const becomes = records.map(({ event }) => `\`${event}\``).join(', ');
    if (deciding.length === 0 || /chat_activity|^$/.test(becomes)) continue;
    const shown = `\`${JSON.stringify(Object.fromEntries(deciding))}\``;
    told.set(native + shown, [label, `\`${native}\``, shown, becomes]);
  }
  return [...told.values()];
}

function explained(head: string, texts: { readonly [name: string]: ProblemText }): string {
  const rows = Object.entries(texts).map(([name, { description, fix }]) => [`\`${name}\``, description, fix]);
  return markdown([head, 'description', 'fix'], rows);
}

const markdown = (head: string[], rows: string[][]): string => `${markdownTable(head, rows)}\n`;

/** What becomes of the public recipes of a chat, key by key. */
const recipesOf = ({ id, label }: VendorEntry): string =>
  (recipes[id] ?? [])
    .map(({ description, fault, rows }) => {
      const table = markdown(
        ['old', 'new', 'note'],
        rows.map(({ old, now, note = '' }) => [
          `\`${old}\``,
          now.map(name => `\`${name}\``).join(', ') || '–',
          note,
        ]),
      );
      return `**${label}**: a recipe that ${description}. ${fault}\n\n${table}\n`;
    })
    .join('');

function emitters({ vendors: from }: EventEntry, vendors: readonly VendorEntry[]): string {
  return names(vendors.filter(({ id }) => from[id]));
}

/** Events that people ask the number of. */
const countedWords: readonly EventName[] = [
  'chat_engaged',
  'chat_opened',
  'chat_message_sent',
  'chat_message_received',
  'chat_lead',
  'chat_answered',
  'chat_rated',
];

function uncounted({ vendors: from }: EventEntry, vendors: readonly VendorEntry[]): string {
  return names(vendors.filter(({ id }) => from[id] && !from[id].countSafe));
}

function counters({ vendors: from }: EventEntry, vendors: readonly VendorEntry[]): string {
  return names(vendors.filter(({ id }) => from[id]?.countSafe));
}

/** Nothing where the listener makes the value, whichever chat it is. */
function origins(field: FieldEntry, vendors: readonly VendorEntry[]): string {
  const filling = vendors.filter(vendor => fills(vendor, field));
  if (filling.length === vendors.length && Object.keys(field.from).length === 0) return '';
  return filling
    .map(({ id, shortLabel }) => [shortLabel, ...(field.from[id] ? [`\`${field.from[id]}\``] : [])].join(' '))
    .join(', ');
}

const names = (vendors: readonly VendorEntry[], none = '–') =>
  vendors.map(({ shortLabel }) => shortLabel).join(', ') || none;

function values({ kind, values: choices, pattern }: SettingEntry): string {
  if (choices) return choices.map(choice => `\`${choice}\``).join(', ') + (kind === 'list' ? ' (list)' : '');
  return pattern ? `${kind}, matching \`${pattern}\`` : kind;
}
