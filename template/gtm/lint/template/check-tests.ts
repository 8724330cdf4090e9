/** The tests inside a template: names that GTM's editor saves, code in its language. */

import { testGlobals } from '../../sandbox/matchers.ts';
import type { Finding } from '../finding.ts';
import { checkCode } from './check-code.ts';
import type { TemplateCheck } from './template-sections.ts';

export const checkTests: TemplateCheck = ({ tests }) => {
  if (!tests) return [];
  const { scenarios = [], setup = '' } = tests;
  const names = scenarios.map(({ name }) => name);
  return scenarios.flatMap(({ name, code }, at) => [
    ...checkName(name, names.indexOf(name) !== at),
    ...checkCode(`${setup}\n${code}`, { where: `scenario "${name}"`, globals: testGlobals }),
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
