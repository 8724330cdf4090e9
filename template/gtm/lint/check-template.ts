/** The checker of template files: format, language, and whether fields, code and permissions speak of the same things. */
import { parse } from 'yaml';
import { type Sections, splitSections } from '../file/sections.ts';
import { unicodeEscape } from '../file/unicode-escape.ts';
import type { Finding } from './finding.ts';
import { checkCode } from './template/check-code.ts';
import { checkEndings } from './template/check-endings.ts';
import { checkFormat } from './template/check-format.ts';
import { checkInfo } from './template/check-info.ts';
import { checkInputs } from './template/check-inputs.ts';
import { checkPermissions } from './template/check-permissions.ts';
import { checkTests } from './template/check-tests.ts';
import type { TemplateCheck, TemplateSections } from './template/template-sections.ts';
import { parsed } from './template/tree.ts';

const checks: readonly TemplateCheck[] = [
  checkInfo,
  checkInputs,
  ({ code }) => checkCode(code, { path: 'code', globals: ['require', 'data', 'undefined'] }),
  checkEndings,
  checkPermissions,
  checkTests,
];

/** Finds what is wrong with the text of a template; nothing found means that it imports and does what it says. */
export function checkTemplate(text: string): Finding[] {
  const format = checkFormat(text);
  if (format.length > 0) return format;
  const sections = splitSections(text);
  const { findings, ...read } = readSections(sections);
  return [
    ...findings,
    ...(['info', 'parameters'] as const).flatMap(name => checkEscaping(name, sections[name])),
    ...checks.flatMap(check => check(read)),
  ];
}

/** Reads what is JSON or YAML; a section that cannot be read is a finding, and the others are still checked. */
function readSections({ info, parameters, permissions, tests, code }: Sections): TemplateSections & {
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const read = <Value>(name: string, act: () => Value): Value | undefined => {
    try {
      return act();
    } catch (error) {
      const description = `It cannot be read: ${(error as Error).message.split('\n')[0]}.`;
      findings.push({ path: name, description, fix: 'Fix the brackets, quotes or indentation there.' });
      return undefined;
    }
  };
  const program = parsed(code, () => {});
  return {
    code,
    findings,
    info: read('info', () => JSON.parse(info)),
    parameters: read('parameters', () => JSON.parse(parameters)),
    permissions: read('permissions', () => JSON.parse(permissions)),
    tests: read('tests', () => parse(tests)),
    program: typeof program === 'string' ? undefined : program,
  };
}

/** GTM's exporter escapes these, so that without it a file changes by being opened in the editor. */
function checkEscaping(name: string, section: string): Finding[] {
  const found = /['<>&=]/.exec(section)?.[0];
  if (!found) return [];
  return [
    { path: name, description: `It holds a plain ${found}.`, fix: `Write it as ${unicodeEscape(found)}.` },
  ];
}
