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
  const parts = { template, scriptFor: () => '' };
  return [
    ['template.tpl', renderTemplate({ delivery: 'cdn', scriptUrl }, dictionary, template)],
    ['template.inline.tpl', renderTemplate({ delivery: 'inline' }, dictionary, template)],
    ['container.json', render({ delivery: 'cdn' }, dictionary, parts)],
  ];
}

/** The containers that carry the script: one for all chats, and one for each. */
export function renderInlineGtm(dictionary: Dictionary, parts: ContainerParts): File[] {
  const { vendors } = defaultChoices(dictionary);
  return [
    ['container.inline.json', render({ delivery: 'inline' }, dictionary, parts)],
    ...vendors.map((id): File => {
      const text = render({ delivery: 'inline', vendors: [id] }, dictionary, parts);
      return [`container.${id}.inline.json`, text];
    }),
  ];
}

const render = (choices: Partial<Choices>, dictionary: Dictionary, parts: ContainerParts): string =>
  printContainer(container({ ...defaultChoices(dictionary), ...choices }, dictionary, parts));
