/** `chat-datalayer/template`: the GTM template alone. */
import { dictionary } from '../../schemas/generated/dictionary.ts';
import { checkChoices } from '../../template/container/check-choices.ts';
import { type Choices, type Delivery, defaultChoices } from '../../template/container/choices.ts';
import { templateOptions } from '../../template/container/container.ts';
import { findingLine } from '../../template/lint/finding.ts';
import { renderTemplate } from '../../template/tag/template.ts';
import { parts } from './parts.ts';

export type { Delivery } from '../../template/container/choices.ts';

/** How the script comes to the page; own hosts need its address. */
export interface TemplateChoices {
  readonly delivery: Delivery;
  readonly scriptUrl?: string;
}

/** Text of the template file. Throws when the choices are impossible, saying why. */
export function template({ delivery, scriptUrl = '' }: TemplateChoices): string {
  const choices: Choices = { ...defaultChoices(dictionary), delivery, scriptUrl };
  const findings = checkChoices(choices, dictionary);
  if (findings.length > 0) {
    throw new Error(`These choices do not make a template.\n${findings.map(findingLine).join('\n')}`);
  }
  return renderTemplate(templateOptions(choices, dictionary), dictionary, parts.template);
}
