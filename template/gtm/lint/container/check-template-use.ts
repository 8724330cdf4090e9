/** Tags of a template name one that is in the file, and fill its inputs with what they take. */

import type { CustomTemplate, TemplateParameter, TemplateTag } from '../../file/entities.ts';
import { fieldKinds, flatFields, type TemplateField } from '../../file/fields.ts';
import { splitSections } from '../../file/sections.ts';
import type { Finding } from '../finding.ts';
import type { Check } from './check.ts';
import { templateTags } from './entries.ts';

export const checkTemplateUse: Check = file => {
  const { customTemplate } = file.containerVersion;
  return [
    ...customTemplate.flatMap(checkName),
    ...templateTags(file).flatMap(tag => checkTag(tag, customTemplate)),
  ];
};

function checkName({ name, templateData }: CustomTemplate): Finding[] {
  const displayName = sectionOf(templateData, 'info', { displayName: '' }).displayName;
  if (name === displayName) return [];
  return [
    {
      path: `customTemplate "${name}"`,
      description: `Its own text calls it "${displayName}".`,
      fix: 'Use the same name in both places.',
    },
  ];
}

function checkTag({ name, type, parameter }: TemplateTag, templates: readonly CustomTemplate[]): Finding[] {
  const path = `tag "${name}"`;
  const types = templates.map(({ containerId, templateId }) => `cvt_${containerId}_${templateId}`);
  const template = templates[types.indexOf(type)];
  if (!template) {
    return [
      {
        path,
        description: `No template in the file has the type ${type}.`,
        fix: `Use ${types.join(' or ')}.`,
      },
    ];
  }
  const fields = flatFields(sectionOf<TemplateField[]>(template.templateData, 'parameters', []));
  return parameter.flatMap(input => {
    const field = fields.find(({ name }) => name === input.key);
    if (!field) {
      const names = fields.map(({ name }) => name).join(', ');
      return [
        { path, description: `The template has no input "${input.key}".`, fix: `There are: ${names}.` },
      ];
    }
    return checkInput(input, field).map(fault => ({ path, ...fault }));
  });
}

type Fault = Pick<Finding, 'description' | 'fix'>;

function checkInput(input: TemplateParameter, field: TemplateField): Fault[] {
  const type = fieldKinds[field.type]?.parameters[0];
  if (input.type !== type) {
    return [
      { description: `The input "${input.key}" is of the type ${input.type}.`, fix: `Write it as ${type}.` },
    ];
  }
  if (input.type === 'LIST')
    return checkColumns(
      input.list.flatMap(({ map }) => map.map(({ key }) => key)),
      field,
    );
  const values = (field.selectItems ?? field.radioItems)?.map(({ value }) => value);
  if (!values || values.includes(input.value)) return [];
  return [
    {
      description: `The input "${input.key}" is "${input.value}".`,
      fix: `Choose among ${values.join(', ')}.`,
    },
  ];
}

function checkColumns(keys: readonly string[], { name, simpleTableColumns = [] }: TemplateField): Fault[] {
  const columns = simpleTableColumns.map(({ name }) => name);
  return keys
    .filter(key => !columns.includes(key))
    .map(key => ({
      description: `The table "${name}" has no column "${key}".`,
      fix: `There are: ${columns.join(', ')}.`,
    }));
}

/** A JSON section of a template's text; a text that is none is told of elsewhere. */
function sectionOf<Value>(templateData: string, section: 'info' | 'parameters', fallback: Value): Value {
  try {
    return JSON.parse(splitSections(templateData)[section]) as Value;
  } catch {
    return fallback;
  }
}
