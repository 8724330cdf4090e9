/** The template's own tests, which run in GTM's editor and in any stand-in for it. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { flatFields } from '../gtm/file/fields.ts';
import { debugUrl, oneChatUrls, type TemplateOptions } from './delivery.ts';
import { fields } from './fields.ts';
import { vendorInput } from './inputs.ts';

/** One test: its name is its sentence, `when` says which templates carry it. */
export interface Scenario {
  readonly name: string;
  readonly when: 'always' | 'injects' | 'resident';
  readonly code: string;
}

/** Renders the tests. `setup` runs before each of them, after the lines that say what this template is like. */
export function scenarios(
  setup: string,
  all: readonly Scenario[],
  options: TemplateOptions,
  dictionary: Dictionary,
): string {
  const kind = 'scriptUrl' in options ? 'injects' : 'resident';
  const chosen = all.filter(({ when }) => when === 'always' || when === kind);
  if (chosen.length === 0) return 'scenarios: []';
  for (const { name } of chosen) {
    if (!/^[\w -]+$/.test(name))
      throw new Error(`GTM may refuse the scenario name "${name}": letters, digits, space, _ and - only.`);
  }
  return [
    'scenarios:',
    ...chosen.map(({ name, code }) => `- name: ${name}\n  code: |-\n${indent(code, 4)}`),
    `setup: |-\n${indent(`${facts(options, dictionary)}\n\n${setup}`, 2)}`,
  ].join('\n');
}

/** Constants that the tests lean on: the inputs of a fresh tag, the settings they make once granted, addresses. */
function facts(options: TemplateOptions, dictionary: Dictionary): string {
  const tag = Object.fromEntries(
    flatFields(fields(dictionary, options)).flatMap(({ name, defaultValue }) =>
      defaultValue === undefined ? [] : [[name, defaultValue]],
    ),
  );
  const lines = {
    tag,
    settings: {
      vendors: dictionary.vendors.map(({ id }) => id),
      dataLayer: tag.dataLayer,
      consent: 'granted',
    },
    ...('scriptUrl' in options && addresses(options.scriptUrl, dictionary)),
  };
  return Object.entries(lines)
    .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** What is loaded: as the tag is at first, in Preview, and with one chat alone. */
function addresses(scriptUrl: string, dictionary: Dictionary): { readonly [name: string]: unknown } {
  const { id: only } = dictionary.vendors[0]!;
  const { [only]: oneChatUrl = scriptUrl } = Object.fromEntries(oneChatUrls(scriptUrl, dictionary));
  const others = dictionary.vendors.map(({ id }) => id).filter(id => id !== only);
  return { scriptUrl, debugUrl: debugUrl(scriptUrl), oneChatUrl, otherChats: others.map(vendorInput) };
}

/** Indents every line that is not empty. Throws on trailing blanks, which make YAML fall back to another style. */
function indent(text: string, by: number): string {
  if (/[ \t]$/m.test(text)) throw new Error('A line of the template tests ends in spaces.');
  return text.trimEnd().replace(/^(?=.)/gm, ' '.repeat(by));
}
