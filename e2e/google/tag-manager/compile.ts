/** What the compiler says of a workspace: references by name that nothing answers to. */
import type { Content } from './entity.ts';

/** The errors, in the form of the API. */
export function compilerErrors(content: Content): { errorType: string; errorMessage: string }[] {
  const variables = ['_event', ...[...content.variable, ...content.builtInVariable].map(({ name }) => name)];
  const tags = content.tag.map(({ name }) => name);
  const entities = [...content.tag, ...content.trigger, ...content.variable];
  const unknown = entities.flatMap(({ name, notes: _, ...entity }) =>
    [...JSON.stringify(entity).matchAll(/\{\{([^{}]+)\}\}/g)]
      .map(([, variable = '']) => variable)
      .filter(variable => !variables.includes(variable))
      .map(variable => ({
        errorType: 'unknownMacroInstance',
        errorMessage: `Unknown variable "${variable}" found in "${name}".`,
      })),
  );
  const sequences = content.tag.flatMap(({ name, setupTag = [], teardownTag = [] }) =>
    [setupTag, teardownTag]
      .flat()
      .map(entry => (entry as { tagName: string }).tagName)
      .filter(other => !tags.includes(other))
      .map(other => ({
        errorType: 'invalidTagReference',
        errorMessage: `Tag "${name}" refers to the unknown tag "${other}".`,
      })),
  );
  return [...unknown, ...sequences];
}
