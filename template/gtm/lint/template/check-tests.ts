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
    ...checkCode(`${setup}\n${code}`, { path: `scenario "${name}"`, globals: testGlobals }),
  ]);
};

function checkName(name: string, repeated: boolean): Finding[] {
  const where = `scenario "${name}"`;
  return [
    ...(/^[\w -]+$/.test(name)
      ? []
      : [
          {
            path: where,
            description: 'Its name has punctuation.',
            fix: 'Use letters, digits, spaces, _ and -.',
          },
        ]),
    ...(repeated
      ? [{ path: where, description: 'Another has the same name.', fix: 'Name each for what it shows.' }]
      : []),
  ];
}
