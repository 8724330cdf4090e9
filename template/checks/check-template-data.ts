/** The template in the file is the one that was built, to the byte. */
import type { Check } from './check.ts';

export const checkTemplateData: Check = (file, { templateData }) =>
  file.containerVersion.customTemplate
    .filter(template => templateData !== undefined && template.templateData !== templateData)
    .map(template => ({
      path: `customTemplate "${template.name}"`,
      description: `Its text differs from the built template at character ${firstDifference(template.templateData, templateData!)}.`,
      fix: 'Make the file again from the current template.',
    }));

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
