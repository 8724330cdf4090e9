/**
 * What every room of a chat has to export beside how it listens, and the lists of it, by id of the chat: made from the
 * folders that are there, so that whatever loops over a list takes in a new chat, and a room that lacks something does
 * not compile.
 */
import { existsSync } from 'node:fs';
import { quoted } from '../../schemas/text/quoted.ts';
import { banner } from './banner.ts';

/** One file of every room. */
interface Part {
  readonly file: string;
  /** What the file exports, if not its own name in camel case. */
  readonly name?: string;
  /** Name of the list. */
  readonly list: string;
  /** Type of each entry, and the module that it comes from, seen from the lists. */
  readonly type: string;
  readonly from: string;
  /** Not every room has it; the list knows those that do. */
  readonly isOptional?: true;
}

const parts: readonly Part[] = [
  { file: 'catalogue', list: 'catalogues', type: 'VendorCatalogue', from: '../../../schemas/src/vendor.ts' },
  {
    file: 'event-names',
    list: 'event-names',
    type: 'VendorEventNames',
    from: '../../../schemas/src/vendor.ts',
  },
  { file: 'fields', list: 'fields', type: 'VendorFields', from: '../../../schemas/src/vendor.ts' },
  { file: 'facts', list: 'facts', type: 'VendorFacts', from: '../../../schemas/src/vendor.ts' },
  { file: 'simulator', name: 'simulate', list: 'simulators', type: 'Simulate', from: '../room/simulator.ts' },
  { file: 'page', list: 'pages', type: 'ChatPage', from: '../room/page.ts' },
  { file: 'examples', list: 'examples', type: 'Examples', from: '../room/examples.ts' },
  { file: 'payloads', list: 'payloads', type: 'Payloads', from: '../room/payloads.ts' },
  { file: 'unread', list: 'unread', type: 'Unread', from: '../room/unread.ts' },
  { file: 'traces', list: 'traces', type: 'Traces', from: '../room/traces.ts' },
  { file: 'inspection', list: 'inspections', type: 'Inspection', from: '../room/inspection.ts' },
  {
    file: 'container-visit',
    list: 'container-visits',
    type: 'ContainerVisit',
    from: '../room/container-visit.ts',
  },
  {
    file: 'analyst-sessions',
    list: 'analyst-sessions',
    type: 'AnyAnalystSessions',
    from: '../room/analyst-sessions.ts',
  },
  { file: 'demo', list: 'demos', type: 'AnyDemo', from: '../room/demo.ts' },
  { file: 'counting', list: 'countings', type: 'AnyCounting', from: '../room/counting.ts' },
  { file: 'bench', list: 'benches', type: 'AnyBench', from: '../room/bench.ts' },
  {
    file: 'script-addresses',
    list: 'script-addresses',
    type: 'ScriptAddresses',
    from: '../room/script-addresses.ts',
  },
  { file: 'random-site', list: 'random-sites', type: 'AnyRandomSite', from: '../room/random-site.ts' },
  {
    file: 'simulated-sites',
    list: 'simulated-sites',
    type: 'AnyRandomSites',
    from: '../room/random-site.ts',
  },
  { file: 'chains', list: 'chains', type: 'AnyChainedChat', from: '../room/chained-chat.ts' },
  { file: 'hostile-chat', list: 'hostile-chats', type: 'HostileChat', from: '../room/hostile-chat.ts' },
  { file: 'site-code', list: 'site-codes', type: 'AnySiteCode', from: '../room/site-code.ts' },
  {
    file: 'libraries',
    list: 'libraries',
    type: 'Libraries',
    from: '../room/libraries.ts',
    isOptional: true,
  },
  { file: 'embed', list: 'embeds', type: 'Embed', from: '../room/embed.ts' },
  { file: 'sent-to-ga4', list: 'sent-to-ga4', type: 'SentToGa4', from: '../room/sent-to-ga4.ts' },
  { file: 'integrations', list: 'integrations', type: 'Forms', from: '../room/integrations.ts' },
  { file: 'load-order', list: 'load-orders', type: 'LoadOrder', from: '../room/load-order/load-order.ts' },
  { file: 'load-order-code', list: 'load-order-codes', type: 'Code', from: '../room/load-order/code.ts' },
  {
    file: 'load-order-model',
    list: 'load-order-models',
    type: 'MakeModel',
    from: '../room/load-order/page-model.ts',
  },
  {
    file: 'load-order-scenarios',
    list: 'load-order-scenarios',
    type: 'Scenarios',
    from: '../room/load-order/scenarios.ts',
  },
  {
    file: 'problem-notes',
    list: 'problem-notes',
    type: 'ProblemNotes',
    from: '../room/problem-notes.ts',
    isOptional: true,
  },
  { file: 'german', list: 'germans', type: 'GermanChat', from: '../room/german.ts' },
  {
    file: 'recipes',
    list: 'recipes',
    type: 'Recipes',
    from: '../room/recipes.ts',
    isOptional: true,
  },
  {
    file: 'published-loader',
    list: 'published-loaders',
    type: 'PublishedLoader',
    from: '../room/published-loader.ts',
    isOptional: true,
  },
];

/** The ids, and every list, by path. */
export function renderRooms(
  ids: readonly string[],
  has: (id: string, file: string) => boolean = (id, file) => existsSync(`bundle/vendors/${id}/${file}.ts`),
): [path: string, text: string][] {
  return [
    ['schemas/generated/vendor-ids.ts', renderIds(ids)],
    ...parts.map((part): [string, string] => [
      `bundle/vendors/generated/${part.list}.ts`,
      renderList(part, part.isOptional ? ids.filter(id => has(id, part.file)) : ids),
    ]),
  ];
}

const renderIds = (ids: readonly string[]): string =>
  `${banner}export const vendorIds = [${ids.map(quoted).join(', ')}] as const;\n` +
  'export type VendorId = (typeof vendorIds)[number];\n';

function renderList(
  { file, name = camelCase(file), list, type, from, isOptional }: Part,
  ids: readonly string[],
): string {
  return [
    `${banner}import type { VendorId } from '../../../schemas/generated/vendor-ids.ts';`,
    `import type { ${type} } from '${from}';`,
    ...ids.map(id => `import { ${name} as ${id} } from '../${id}/${file}.ts';`),
    '',
    `export const ${camelCase(list)}: { readonly [id in VendorId]${isOptional ? '?' : ''}: ${type} } = { ${ids.join(', ')} };`,
    '',
  ].join('\n');
}

const camelCase = (file: string): string =>
  file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
