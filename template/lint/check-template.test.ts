import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { renderTemplate } from '../tag/template.ts';
import { checkCode } from './check-code.ts';
import { checkTemplate } from './check-template.ts';

const parts = templateParts();
const text = renderTemplate({ delivery: 'inline' }, dictionary, parts);
const withCode = (line: string) =>
  renderTemplate({ delivery: 'inline' }, dictionary, { ...parts, sandbox: `${parts.sandbox}${line}\n` });

const faults: readonly (readonly [fault: string, text: string, says: RegExp])[] = [
  ['sections in another order', text.replace('___INFO___', '___XINFO___'), /not those of an export/],
  ['a missing semicolon', withCode('const last = 1'), /semicolon is missing/],
  ['a shorthand property', withCode('const more = { settings };'), /short form of a property/],
  ['a template literal', withCode('const more = `a`;'), /TemplateLiteral/],
  ['a regular expression', withCode('const more = /a/;'), /regular expression/],
  ['a spread', withCode('const more = [...vendors];'), /SpreadElement/],
  ['newer syntax', withCode('const more = data?.only;'), /does not parse/],
  ['an operator that the parser lacks', withCode("const more = 'a' in settings;"), /operator in/],
  ['a method that strings lack', withCode("const more = text('').startsWith('a');"), /method startsWith/],
  ['a name from the browser', withCode('const more = window;'), /window is not declared/],
  ['a field that does not exist', withCode('const more = data.nothing;'), /reads data\.nothing/],
  ['a field that is never read', text.replaceAll('data.memory', 'data.only'), /never reads it/],
  [
    'no word about failure',
    text.replaceAll('gtmOnFailure', 'gtmOnSuccess'),
    /never calls data\.gtmOnFailure/,
  ],
  ['a permission too few', withCode("const more = require('injectScript');"), /needs inject_script/],
  [
    'a permission too many',
    text.replaceAll("require('logToConsole')", "require('getType')"),
    /logging is asked for/,
  ],
  ['an unknown API', withCode("const more = require('sendPixel');"), /sendPixel is no API/],
  ['an unknown category', text.replace('"CHAT"', '"CHATS"'), /category is unknown/],
  ['punctuation in the name of a scenario', text.replace('- name: Fails', '- name: Fails,'), /punctuation/],
];

test('the template has no fault', () => {
  assert.deepEqual(checkTemplate(text), []);
});

for (const [fault, broken, says] of faults) {
  test(`finds ${fault}`, () => {
    const findings = checkTemplate(broken);

    assert.ok(
      findings.some(finding => says.test(finding.says) && finding.remedy && finding.where),
      JSON.stringify(findings),
    );
  });
}

test('names the line of a fault', () => {
  const [finding] = checkCode('const a = 1;\nconst b = a\n', { where: 'code', globals: [] });

  assert.equal(finding?.where, 'code, line 2');
});
