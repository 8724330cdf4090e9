import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VariableEntry } from '../file/entries.ts';
import { dataVariable } from './fakes.ts';
import { createModel } from './model.ts';
import { compileVariables } from './variables.ts';

const event = [{ type: 'EVENT', name: 'Event' }];

const resolved = (entries: readonly VariableEntry[], name: string, data: { [key: string]: unknown } = {}) => {
  const model = createModel();
  for (const [key, value] of Object.entries(data)) model.set(key, value);
  return compileVariables(entries, event, model).at('chat_opened')(name);
};

const template = (key: string, value: string) => ({ type: 'TEMPLATE', key, value });
const withDefault = [
  { type: 'BOOLEAN', key: 'setDefaultValue', value: 'true' },
  template('defaultValue', 'none'),
];
const constant = (name: string, value: string): VariableEntry => ({
  variableId: name,
  name,
  type: 'c',
  parameter: [template('value', value)],
});

const table: VariableEntry = {
  variableId: '1',
  name: 'table',
  type: 'smm',
  parameter: [
    template('input', '{{x}}'),
    ...withDefault,
    {
      type: 'LIST',
      key: 'map',
      list: [
        { type: 'MAP', map: [template('key', '1'), template('value', 'one')] },
        { type: 'MAP', map: [template('key', '2'), template('value', '{{x}}')] },
      ],
    },
  ],
};

test('knows the event under both names', () => {
  assert.equal(resolved([], 'Event'), 'chat_opened');
  assert.equal(resolved([], '_event'), 'chat_opened');
});

test('reads the data layer by a dotted path', () => {
  assert.equal(resolved([dataVariable('a.b')], 'a.b', { a: { b: 5 } }), 5);
});

test('takes the default for undefined, and for nothing else', () => {
  const entries = [dataVariable('x', withDefault)];

  assert.equal(resolved(entries, 'x'), 'none');
  assert.equal(resolved(entries, 'x', { x: undefined }), 'none');
  assert.equal(resolved(entries, 'x', { x: null }), null);
  assert.equal(resolved(entries, 'x', { x: '' }), '');
  assert.equal(resolved([dataVariable('x')], 'x'), undefined);
});

test('answers false below null', () => {
  assert.equal(resolved([dataVariable('x.y', withDefault)], 'x.y', { x: null }), false);
});

test('reads literal keys in version 1', () => {
  const old = {
    ...dataVariable('a.b'),
    parameter: [template('name', 'a.b'), { type: 'INTEGER', key: 'dataLayerVersion', value: '1' }],
  };

  assert.equal(resolved([old], 'a.b', { 'a.b': 1, a: { b: 2 } }), 1);
});

test('has constants, which may refer to others', () => {
  assert.equal(resolved([constant('id', 'G-1')], 'id'), 'G-1');
  assert.equal(
    resolved([constant('id', 'G-1'), constant('both', '{{id}} {{Event}}')], 'both'),
    'G-1 chat_opened',
  );
});

test('looks values up in tables', () => {
  const entries = [dataVariable('x'), table];

  assert.equal(resolved(entries, 'table', { x: 1 }), 'one');
  assert.equal(resolved(entries, 'table', { x: 2 }), 2);
  assert.equal(resolved(entries, 'table', { x: 3 }), 'none');
});

test('refuses what it does not model', () => {
  const variable = (more: object) => () => resolved([{ ...constant('x', 'y'), ...more }], 'x');

  assert.throws(variable({ type: 'jsm' }), /knows no type of variable "jsm"/);
  assert.throws(variable({ parameter: [template('name', 'y')] }), /no "name"/);
  assert.throws(
    variable({ parameter: [{ type: 'text', key: 'value', value: 'y' }] }),
    /type of parameter "text"/,
  );
  assert.throws(variable({ formatValue: { caseConversionType: 'LOWERCASE' } }), /caseConversionType/);
  assert.throws(variable({ parameter: [template('value', '{{nobody}}')] }), /names no variable/);
  assert.throws(
    () => compileVariables([], [{ type: 'PAGE_URL', name: 'Page URL' }], createModel()),
    /PAGE_URL/,
  );
  assert.throws(() => compileVariables([], [{ type: 'EVENT', name: 'event' }], createModel()), /"Event"/);
  assert.throws(() => resolved([constant('Event', 'y')], 'Event'), /Two variables/);
});

test('refuses a variable that refers to itself', () => {
  assert.throws(() => resolved([constant('a', '{{b}}'), constant('b', '{{a}}')], 'a'), /refers to itself/);
});
