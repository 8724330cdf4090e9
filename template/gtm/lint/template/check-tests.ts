/** The tests inside a template: names that GTM's editor saves, code in its language. */

import type { Finding } from '../../../../schemas/src/finding.ts';
import { checkCode } from './check-code.ts';
import type { TemplateCheck } from './template-sections.ts';

/** What tests may name without declaring it. */
const globals = 'require undefined runCode mock mockObject assertApi assertThat fail'.split(' ');

export const checkTests: TemplateCheck = ({ tests }) => {
  if (!tests) return [];
  const { scenarios = [], setup = '' } = tests;
  const names = scenarios.map(({ name }) => name);
  return scenarios.flatMap(({ name, code }, at) => [
    ...checkName(name, names.indexOf(name) !== at),
    ...checkCode(`${setup}\n${code}`, { where: `scenario "${name}"`, globals }),
  ]);
};

function checkName(name: string, repeated: boolean): Finding[] {
  const where = `scenario "${name}"`;
  return [
    ...(/^[\w -]+$/.test(name)
      ? []
      : [{ where, says: 'Its name has punctuation.', remedy: 'Use letters, digits, blanks, _ and -.' }]),
    ...(repeated
      ? [{ where, says: 'Another has the same name.', remedy: 'Name each for what it shows.' }]
      : []),
  ];
}
