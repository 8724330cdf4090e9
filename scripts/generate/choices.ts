/** The choices about a container as data, from the comments and types of `Choices`. */
import type { Definition } from 'typescript-json-schema';
import type { ChoiceEntry, Choices } from '../../template/container/choices.ts';
import { banner } from './banner.ts';
import { contractSchema } from './contract.ts';

/** Every choice in the order of the type. Throws when one has no comment. */
export function choiceEntries(): ChoiceEntry[] {
  const { properties = {}, definitions = {} } = contractSchema('Choices');
  const resolve = (schema: Definition): Definition => {
    const name = /^#\/definitions\/(.+)$/.exec(schema.$ref ?? '')?.[1];
    return name ? (definitions[decodeURIComponent(name)] as Definition) : schema;
  };
  return Object.entries(properties).map(([name, property]) => {
    const schema = property as Definition;
    if (!schema.description) throw new Error(`Choices.${name} needs a comment.`);
    const { type, items, anyOf, enum: own } = resolve(schema);
    const values = own ?? (items && resolve(items as Definition).enum);
    return {
      name: name as keyof Choices,
      description: schema.description.replaceAll('\n', ' '),
      kind: anyOf ? 'list' : kinds[String(type)]!,
      ...(values && { values: values as string[] }),
    };
  });
}

const kinds: { readonly [type: string]: ChoiceEntry['kind'] } = {
  string: 'text',
  array: 'list',
  boolean: 'boolean',
  object: 'object',
};

/** `template/generated/choices.ts` */
export function renderChoices(entries: readonly ChoiceEntry[]): string {
  return (
    banner +
    "import type { ChoiceEntry } from '../container/choices.ts';\n\n" +
    `export const choiceEntries: readonly ChoiceEntry[] = ${JSON.stringify(entries, null, 2)};\n`
  );
}
