/** The template file: everything in this folder, in the format that GTM imports. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { joinSections } from '../gtm/file/sections.ts';
import { unicodeEscape } from '../gtm/file/unicode-escape.ts';
import { code } from './code.ts';
import type { TemplateOptions } from './delivery.ts';
import { fields } from './fields.ts';
import { info } from './info.ts';
import { permissions } from './permissions.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { terms } from './terms.ts';

/** What the template is made from and lies in files: texts, and the logo as base64. */
export interface TemplateParts {
  readonly sandbox: string;
  readonly logo: string;
  readonly setup: string;
  readonly scenarios: readonly Scenario[];
}

/** Renders the text of `template.tpl`. The same arguments give the same bytes. */
export function renderTemplate(
  options: TemplateOptions,
  dictionary: Dictionary,
  parts: TemplateParts,
): string {
  return joinSections({
    terms,
    info: escaped(info(parts.logo)),
    parameters: escaped(fields(dictionary, options)),
    code: code(parts.sandbox, options, dictionary),
    permissions: json(permissions(options, dictionary)),
    tests: scenarios(parts.setup, parts.scenarios, options, dictionary),
    notes: `Made by chat-datalayer ${dictionary.version}. Change the settings in the tag, not the template.`,
  });
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** JSON with the characters that GTM's exporter escapes, so that a round trip through its editor changes nothing. */
function escaped(value: unknown): string {
  return json(value).replace(/['<>&=]/g, unicodeEscape);
}
