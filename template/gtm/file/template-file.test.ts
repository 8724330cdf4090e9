import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeTemplate } from '../run/fakes.ts';
import { parseTemplate } from './template-file.ts';

const text = fakeTemplate({ code: 'one();\n\ntwo();', tests: "scenarios: []\nsetup: ''" });

test('cuts a template into its sections', () => {
  const template = parseTemplate(text);

  assert.equal(template.info.displayName, 'Fake');
  assert.deepEqual(template.fields, []);
  assert.equal(template.code, 'one();\n\ntwo();');
  assert.deepEqual(template.permissions, []);
  assert.equal(template.tests, "scenarios: []\nsetup: ''");
});

test('takes the terms in front', () => {
  assert.equal(
    parseTemplate(`___TERMS_OF_SERVICE___\n\nBy creating …\n\n\n${text}`).code,
    'one();\n\ntwo();',
  );
});

test('refuses unknown, repeated, missing and misplaced markers', () => {
  const swapped = text.replace('___INFO___', '___X___').replace('___NOTES___', '___INFO___');

  assert.throws(
    () => parseTemplate(text.replace('___NOTES___', '___REMARKS___')),
    /unknown marker ___REMARKS___/,
  );
  assert.throws(() => parseTemplate(`${text}___INFO___\n\n{}`), /twice/);
  assert.throws(
    () => parseTemplate(text.replace('___WEB_PERMISSIONS___', '')),
    /lacks the marker ___WEB_PERM/,
  );
  assert.throws(
    () => parseTemplate(swapped.replace('___X___\n\n{"type":"TAG","displayName":"Fake"}', '')),
    /out of order/,
  );
  assert.throws(() => parseTemplate(`hello\n${text}`), /before its first marker/);
});

test('says which section is not JSON', () => {
  assert.throws(
    () => parseTemplate(text.replace('[]', '[')),
    /___TEMPLATE_PARAMETERS___ of the template is not JSON/,
  );
});
