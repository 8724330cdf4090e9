/** The table of everything that is generated and committed: path to text. */
import packageJson from '../../package.json' with { type: 'json' };
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { renderLoadingGtm } from '../build/gtm.ts';
import { banner } from './banner.ts';
import { choiceEntries, renderChoices } from './choices.ts';
import { assembleDictionary } from './dictionary.ts';
import { renderDocs } from './docs.ts';
import { renderLoadOrders } from './load-orders.ts';
import { contracts } from './schemas.ts';
import { renderRecord, renderSettings, renderVendors, renderVersion } from './shipped.ts';
import { templateParts } from './template-parts.ts';
import { loadVendors } from './vendors.ts';

/** Of the GTM files, one of each kind is committed, so that a change of theirs can be read in a review. */
const committed = ['template.tpl', 'template.inline.tpl', 'container.json'];

/** All generated files by path from the root. */
export async function renderArtefacts(): Promise<Map<string, string>> {
  const vendors = await loadVendors();
  const dictionary = assembleDictionary(packageJson.version, vendors);
  return new Map([
    ['schemas/generated/dictionary.ts', renderDictionary(dictionary)],
    ...schemaArtefacts(),
    ...renderLoadingGtm(dictionary, templateParts())
      .filter(([name]) => committed.includes(name))
      .map(([name, text]): [string, string] => [`template/generated/${name}`, text]),
    ['template/generated/choices.ts', renderChoices(choiceEntries())],
    ...renderDocs(dictionary),
    ['docs/load-orders.md', renderLoadOrders()],
    ['bundle/core/generated/version.ts', renderVersion(packageJson.version)],
    ['bundle/vendors/generated/ships.ts', renderVendors(vendors, dictionary)],
    ['bundle/core/generated/record.ts', renderRecord(dictionary)],
    ['bundle/core/generated/settings.ts', renderSettings(dictionary)],
  ]);
}

/** What people review of the contract. */
function schemaArtefacts(): [string, string][] {
  return contracts.map(({ name, schema }) => [`schemas/generated/${name}.schema.json`, json(schema())]);
}

function renderDictionary(dictionary: Dictionary): string {
  return (
    banner +
    "import type { Dictionary } from '../src/dictionary.ts';\n\n" +
    `export const dictionary: Dictionary = ${json(dictionary)}`.trimEnd() +
    ';\n'
  );
}

const json = (value: unknown) => JSON.stringify(value, null, 2) + '\n';
