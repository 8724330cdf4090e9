/**
 * What was found, as the XML in which JUnit reports, which build servers read: a suite for each file, a case for each
 * bad entry, and one that says whether the file as a whole is in order.
 */
import { findingLine } from '../../../schemas/src/finding.ts';
import type { LineFinding } from './check-stream.ts';
import type { FileResult, Report } from './file-result.ts';
import { withoutRecords } from './without-records.ts';

/** A build server shows no more of them, and they must not fill the memory. */
const mostCases = 1000;

interface Suite {
  readonly found: LineFinding[];
  more: number;
}

/** `save` gets the whole document in the end. */
export function reportJunit(save: (xml: string) => void, requireRecords: boolean): Report {
  const suites = new Map<string, Suite>();
  const suiteOf = (file: string): Suite => {
    const suite = suites.get(file) ?? { found: [], more: 0 };
    suites.set(file, suite);
    return suite;
  };
  return {
    tell: (file, findings) => {
      const suite = suiteOf(file);
      const kept = findings.slice(0, mostCases - suite.found.length);
      suite.found.push(...kept);
      suite.more += findings.length - kept.length;
    },
    endFile: () => {},
    end: results =>
      save(document(results.map(result => suiteXml(result, suiteOf(result.file), requireRecords)))),
  };
}

interface SuiteXml {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly text: string;
}

function suiteXml(result: FileResult, { found, more }: Suite, requireRecords: boolean): SuiteXml {
  const { file, error } = result;
  const whole = wholeFile(result, more, requireRecords);
  const cases = found.map(({ line, entry, ...finding }) =>
    caseXml(file, `line ${line}, entry ${entry}: ${finding.path}`, fault('failure', findingLine(finding))),
  );
  const counts = {
    tests: cases.length + 1,
    failures: cases.length + (error === undefined && whole !== '' ? 1 : 0),
    errors: error === undefined ? 0 : 1,
  };
  const inner = [caseXml(file, 'every chat record of the file is good', whole), ...cases].join('\n');
  return {
    ...counts,
    text: `  <testsuite name="${xml(file)}"${attributes(counts)}>\n${inner}\n  </testsuite>`,
  };
}

/** What is wrong with the file as a whole; nothing where each fault has a case of its own. */
function wholeFile({ summary, error }: FileResult, more: number, requireRecords: boolean): string {
  if (error !== undefined) return fault('error', error);
  if (more > 0) return fault('failure', `There are ${more} further findings.`);
  return summary && requireRecords && summary.records === 0
    ? fault('failure', withoutRecords(summary, true))
    : '';
}

const caseXml = (file: string, name: string, inner: string): string =>
  `    <testcase classname="${xml(file)}" name="${xml(name)}"${inner === '' ? ' />' : `>${inner}</testcase>`}`;

const fault = (tag: 'failure' | 'error', description: string): string =>
  `<${tag} message="${xml(description)}" />`;

function document(suites: readonly SuiteXml[]): string {
  const sum = (key: 'tests' | 'failures' | 'errors') => suites.reduce((all, suite) => all + suite[key], 0);
  const counts = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="chat-datalayer validate"${attributes(counts)}>`,
    ...suites.map(({ text }) => text),
    '</testsuites>',
    '',
  ].join('\n');
}

const attributes = (counts: { readonly [name: string]: number }): string =>
  Object.entries(counts)
    .map(([name, count]) => ` ${name}="${count}"`)
    .join('');

const entities: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML has no way to write control characters and halves of characters. */
function xml(text: string): string {
  return text
    .replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, char => entities[char]!);
}
