/** The table of what is generated and committed from contract and rooms: path to text. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { renderLoadingGtm } from '../build/gtm.ts';
import { choiceEntries, renderChoices } from './choices.ts';
import { renderDocs } from './docs.ts';
import { renderLoadOrders } from './load-orders.ts';
import { renderChats, renderRecord, renderSettings, renderVendors } from './shipped.ts';
import { templateParts } from './template-parts.ts';

/** Of the GTM files, one of each kind is committed, so that a change of theirs can be read in a review. */
const committed = ['template.tpl', 'template.inline.tpl', 'container.json'];

/** All files that are made from the dictionary and the rooms, by path from the root. */
export function renderArtefacts(): Map<string, string> {
  return new Map([
    ...renderLoadingGtm(dictionary, templateParts())
      .filter(([name]) => committed.includes(name))
      .map(([name, text]): [string, string] => [`template/generated/${name}`, text]),
    ['template/generated/choices.ts', renderChoices(choiceEntries())],
    ...renderDocs(dictionary),
    ['docs/load-orders.md', renderLoadOrders()],
    ['bundle/vendors/generated/ships.ts', renderVendors()],
    ['bundle/vendors/generated/chats.ts', renderChats()],
    ['bundle/core/generated/record.ts', renderRecord()],
    ['bundle/core/generated/settings.ts', renderSettings()],
  ]);
}
