/** `chat-datalayer/template`: the GTM template alone. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { type Finding, findingLine } from '../../schemas/src/finding.ts';
import { checkChoices } from '../../template/container/check-choices.ts';
import { type Choices, type Delivery, defaultChoices } from '../../template/container/choices.ts';
import { templateOptions } from '../../template/container/container.ts';
import { wrong } from '../../template/container/wrong.ts';
import { renderTemplate } from '../../template/tag/template.ts';
import { given } from './given.ts';
import { parts } from './parts.ts';

export type { Delivery } from '../../template/container/choices.ts';

/** How the script comes to the page; own hosts need its address. */
export interface TemplateChoices {
  readonly delivery: Delivery;
  readonly scriptUrl?: string;
}

/** Text of the template file. Throws when the choices are impossible, saying why. */
export function template(choices: TemplateChoices): string {
  const { delivery, scriptUrl = '', ...others } = given('choices', choices);
  // A delivery that is left out is a finding like any other.
  const all = { ...defaultChoices(dictionary), delivery, scriptUrl } as Choices;
  const findings = [...Object.entries(others).map(unknown), ...checkChoices(all, dictionary)];
  if (findings.length > 0) {
    throw new Error(`These choices do not make a template.\n${findings.map(findingLine).join('\n')}`);
  }
  return renderTemplate(templateOptions(all, dictionary), dictionary, parts.template);
}

const unknown = ([name, value]: [string, unknown]): Finding =>
  wrong(name, value, 'is not a choice of a template', 'Choose among delivery, scriptUrl.');
