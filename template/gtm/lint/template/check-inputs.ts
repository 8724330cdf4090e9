/** The inputs of a template: kinds, names, answers and rules that GTM's editor knows, and the code reads each one. */

import { allFields, fieldKinds, flatFields, type TemplateField } from '../../file/fields.ts';
import type { Finding } from '../finding.ts';
import type { TemplateCheck } from './template-sections.ts';
import { isName, nodesIn } from './tree.ts';

const validators =
  'NON_EMPTY REGEX STRING_LENGTH TABLE_ROW_COUNT POSITIVE_NUMBER NON_NEGATIVE_NUMBER NUMBER PERCENTAGE'.split(
    ' ',
  );

/** Members of `data` that GTM adds itself. */
const always = ['gtmOnSuccess', 'gtmOnFailure', 'gtmTagId', 'gtmEventId'];

export const checkInputs: TemplateCheck = ({ parameters, program }) => {
  if (!parameters) return [];
  const all = allFields(parameters);
  const names = flatFields(parameters).map(({ name }) => name);
  return [
    ...all.flatMap(checkField),
    ...repeats(all.map(({ name }) => name)).map(name => fault(name, 'exists twice', 'Rename one.')),
    ...(program ? checkReads(readsOfData(program), names) : []),
  ];
};

function checkField(field: TemplateField): Finding[] {
  const { name, type } = field;
  if (!Object.hasOwn(fieldKinds, type)) {
    return [fault(name, `has the type ${type}`, `Choose among ${Object.keys(fieldKinds).join(', ')}.`)];
  }
  return [
    ...(/^[A-Za-z_]\w*$/.test(name)
      ? []
      : [
          fault(
            name,
            'has a name that code cannot read',
            'Begin with a letter, go on with letters and digits.',
          ),
        ]),
    ...((field.simpleValueType === true) === fieldKinds[type]?.isSimple
      ? []
      : [
          fieldKinds[type]?.isSimple
            ? fault(name, 'has no simpleValueType', 'Write simpleValueType: true.')
            : fault(name, 'has a simpleValueType', 'Remove it; this kind holds no plain value.'),
        ]),
    ...checkAnswers(field),
    ...checkValidators(field),
  ];
}

function checkAnswers({ name, selectItems, radioItems, defaultValue }: TemplateField): Finding[] {
  const answers = (selectItems ?? radioItems)?.map(({ value }) => value);
  if (!answers) return [];
  return [
    ...repeats(answers).map(value => fault(name, `offers "${value}" twice`, 'Offer each answer once.')),
    ...(answers.includes(String(defaultValue))
      ? []
      : [
          fault(
            name,
            `has the default ${JSON.stringify(defaultValue) ?? 'nothing'}, which it does not offer`,
            `Choose among ${answers.join(', ')}.`,
          ),
        ]),
  ];
}

function checkValidators({ name, valueValidators = [], simpleTableColumns = [] }: TemplateField): Finding[] {
  return [...valueValidators, ...simpleTableColumns.flatMap(column => column.valueValidators)].flatMap(
    ({ type, args = [] }) => {
      if (!validators.includes(type)) {
        return [
          fault(name, `is checked by ${type}, which GTM lacks`, `Choose among ${validators.join(', ')}.`),
        ];
      }
      if (type !== 'REGEX' || isExpression(args[0])) return [];
      return [fault(name, `is checked by ${args[0]}, which is not an expression`, 'Give one that compiles.')];
    },
  );
}

function isExpression(source: string | undefined): boolean {
  try {
    return Boolean(new RegExp(source ?? ''));
  } catch {
    return false;
  }
}

function readsOfData(program: Parameters<typeof nodesIn>[0]): string[] {
  return nodesIn(program).flatMap(node =>
    node.type === 'MemberExpression' && isName(node.object, 'data') && node.property.type === 'Identifier'
      ? [node.property.name]
      : [],
  );
}

function checkReads(read: readonly string[], names: readonly string[]): Finding[] {
  return [
    ...without(read, [...names, ...always]).map(name => ({
      path: 'code',
      description: `It reads data.${name}, and there is no such field.`,
      fix: `There are: ${names.join(', ')}.`,
    })),
    ...without(names, read).map(name =>
      fault(name, 'is never read by the code', `Read data.${name}, or remove the field.`),
    ),
  ];
}

const fault = (name: string, description: string, fix: string): Finding => ({
  path: `field ${name}`,
  description: `It ${description}.`,
  fix,
});

const without = (names: readonly string[], others: readonly string[]): string[] => [
  ...new Set(names.filter(name => !others.includes(name))),
];

const repeats = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];
