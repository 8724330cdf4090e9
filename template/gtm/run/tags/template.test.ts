import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Parameter } from '../../file/entries.ts';
import type { AnyField } from '../../file/fields.ts';
import { dataVariable, fakeWin, permit, templateFile } from '../fakes.ts';
import { startContainer } from '../stand-in.ts';

const fields: readonly Partial<AnyField>[] = [
  { type: 'LABEL', name: 'label' },
  {
    type: 'GROUP',
    name: 'group',
    subParams: [
      { type: 'TEXT', name: 'text' },
      { type: 'CHECKBOX', name: 'box', subParams: [{ type: 'TEXT', name: 'empty', canBeEmptyString: true }] },
    ],
  },
  {
    type: 'RADIO',
    name: 'radio',
    radioItems: [{ subParams: [{ type: 'TEXT', name: 'lines', textAsList: true }] }],
  },
  { type: 'SELECT', name: 'select' },
  { type: 'SIMPLE_TABLE', name: 'table' },
];

/** The `data` that a template gets for these parameters. */
const dataOf = async (parameter: readonly Parameter[], x?: unknown) => {
  const got: { [key: string]: unknown }[] = [];
  const win = fakeWin({ got: (data: { [key: string]: unknown }) => got.push(data), dataLayer: [{ x }] });
  const file = templateFile(
    { code: "require('callInWindow')('got', data);", fields, permissions: [permit.globals({ got: 'x' })] },
    { parameter },
    { variable: [dataVariable('x')] },
  );
  await startContainer(file, { win }).settled();
  const { gtmOnSuccess, gtmOnFailure, ...data } = got[0] ?? {};
  return { data, callbacks: [typeof gtmOnSuccess, typeof gtmOnFailure] };
};

const text = (key: string, value?: string): Parameter => ({
  type: 'TEMPLATE',
  key,
  ...(value !== undefined && { value }),
});

test('delivers fields of every level by their names', async () => {
  const { data } = await dataOf([
    text('text', 'a'),
    { type: 'BOOLEAN', key: 'box', value: 'false' },
    text('empty'),
    text('radio', 'one'),
    text('lines', 'a\nb'),
    text('select', 'two'),
    { type: 'LIST', key: 'table', list: [{ type: 'MAP', map: [text('key', 'k')] }] },
  ]);

  assert.deepEqual(data, {
    text: 'a',
    box: false,
    empty: '',
    radio: 'one',
    lines: ['a', 'b'],
    select: 'two',
    table: [{ key: 'k' }],
    gtmTagId: 7,
    gtmEventId: 2,
  });
});

test('delivers nothing for empty texts, empty tables and missing parameters', async () => {
  const { data, callbacks } = await dataOf([text('text'), { type: 'LIST', key: 'table', list: [] }]);

  assert.deepEqual(data, { text: undefined, table: undefined, gtmTagId: 7, gtmEventId: 2 });
  assert.deepEqual(callbacks, ['function', 'function']);
});

test('delivers whatever a variable yields, as a copy', async () => {
  const { data } = await dataOf([text('text', '{{x}}'), text('select', 'is {{x}}')], { a: new Date() });

  assert.deepEqual(data.text, { a: undefined });
  assert.equal(data.select, 'is [object Object]');
});

test('refuses parameters without a field, or of another kind', async () => {
  await assert.rejects(dataOf([text('stranger', 'a')]), /no "stranger" on the tag "Template tag"/);
  await assert.rejects(dataOf([text('box', 'true')]), /"box" of the tag "Template tag" is a TEMPLATE/);
  await assert.rejects(dataOf([text('text', 'a'), text('text', 'b')]), /comes twice/);
});
