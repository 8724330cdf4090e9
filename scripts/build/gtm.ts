/** The prebuilt GTM files: template and containers, ready to import. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { type ContainerParts, container } from '../../template/container/container.ts';
import { printContainer } from '../../template/container/print.ts';
import { cdnUrl } from '../../template/tag/delivery.ts';
import { renderTemplate, type TemplateParts } from '../../template/tag/template.ts';

/** A file's name and its text. */
type File = [string, string];

/** The files that load the script from the CDN or bring none: they are the same whatever the bundle holds. */
export function renderLoadingGtm(dictionary: Dictionary, template: TemplateParts): File[] {
  const scriptUrl = cdnUrl(dictionary.version);
  return [
    ['template.tpl', renderTemplate({ delivery: 'cdn', scriptUrl }, dictionary, template)],
    ['template.inline.tpl', renderTemplate({ delivery: 'inline' }, dictionary, template)],
    ...containers({ delivery: 'cdn' }, '', dictionary, { template, scriptFor: () => '' }),
  ];
}

/** The containers that carry the script. */
export function renderInlineGtm(dictionary: Dictionary, parts: ContainerParts): File[] {
  return containers({ delivery: 'inline' }, '.inline', dictionary, parts);
}

/** A container for all vendors, and one for each. */
function containers(
  choices: Partial<Choices>,
  ending: string,
  dictionary: Dictionary,
  parts: ContainerParts,
): File[] {
  const usual = { ...defaultChoices(dictionary), ...choices };
  const render = (name: string, vendors: Choices['vendors']): File => [
    `${name}${ending}.json`,
    printContainer(container({ ...usual, vendors }, dictionary, parts)),
  ];
  return [
    render('container', usual.vendors),
    ...usual.vendors.map(vendor => render(`container.${vendor}`, [vendor])),
  ];
}
