/**
 * What every room of a chat has to export beside what ships, and the lists of it, by id of the chat: made from the
 * folders that are there, so that whatever loops over a list takes in a new chat, and a room that lacks something does
 * not compile.
 */
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
}

const parts: readonly Part[] = [
  { file: 'catalogue', list: 'catalogues', type: 'VendorCatalogue', from: '../../../schemas/src/vendor.ts' },
  { file: 'simulator', name: 'simulate', list: 'simulators', type: 'Simulate', from: '../simulator.ts' },
  { file: 'demo', list: 'demos', type: 'AnyDemo', from: '../room/demo.ts' },
  { file: 'bench', list: 'benches', type: 'AnyBench', from: '../room/bench.ts' },
  { file: 'scenes', list: 'scenes', type: 'AnyScene', from: '../../transparency/scenes/scene.ts' },
  { file: 'chains', list: 'chains', type: 'AnyChat', from: '../../chains/chat.ts' },
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
];

/** The ids, and every list, by path. */
export function renderRooms(ids: readonly string[]): [path: string, text: string][] {
  return [
    ['schemas/generated/vendor-ids.ts', renderIds(ids)],
    ...parts.map((part): [string, string] => [
      `bundle/vendors/generated/${part.list}.ts`,
      renderList(part, ids),
    ]),
  ];
}

const renderIds = (ids: readonly string[]): string =>
  `${banner}export const vendorIds = [${ids.map(id => `'${id}'`).join(', ')}] as const;\n` +
  'export type VendorId = (typeof vendorIds)[number];\n';

function renderList(
  { file, name = camelCase(file), list, type, from }: Part,
  ids: readonly string[],
): string {
  return [
    `${banner}import type { VendorId } from '../../../schemas/generated/vendor-ids.ts';`,
    `import type { ${type} } from '${from}';`,
    ...ids.map(id => `import { ${name} as ${id} } from '../${id}/${file}.ts';`),
    '',
    `export const ${camelCase(list)}: { readonly [id in VendorId]: ${type} } = { ${ids.join(', ')} };`,
    '',
  ].join('\n');
}

const camelCase = (file: string): string =>
  file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
