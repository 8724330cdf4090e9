import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileCondition } from './conditions.ts';

const names = new Set(['left', 'right']);

const holds = (type: string, left: unknown, right: string, options: { [key: string]: string } = {}) =>
  compileCondition(
    {
      type,
      parameter: [
        { type: 'TEMPLATE', key: 'arg0', value: '{{left}}' },
        { type: 'TEMPLATE', key: 'arg1', value: right },
        ...Object.entries(options).map(([key, value]) => ({ type: 'BOOLEAN', key, value })),
      ],
    },
    names,
  )(name => (name === 'left' ? left : 'from a variable'));

const table: readonly [type: string, left: unknown, right: string, holds: boolean][] = [
  ['EQUALS', 'chat', 'chat', true],
  ['EQUALS', 'chat', 'Chat', false],
  ['EQUALS', 7, '7', true],
  ['EQUALS', undefined, 'undefined', true],
  ['EQUALS', 'from a variable', '{{right}}', true],
  ['CONTAINS', 'a chat here', 'chat', true],
  ['CONTAINS', 'a char here', 'chat', false],
  ['STARTS_WITH', 'chat_opened', 'chat_', true],
  ['STARTS_WITH', 'a chat_opened', 'chat_', false],
  ['ENDS_WITH', 'chat_opened', '_opened', true],
  ['ENDS_WITH', 'chat_opened!', '_opened', false],
  ['MATCH_REGEX', 'my chat_opened', 'chat_(opened|closed)', true],
  ['MATCH_REGEX', 'my chat_opened', '^chat_(opened|closed)$', false],
  ['GREATER', 10, '9', true],
  ['GREATER', '10', '9', true],
  ['GREATER', undefined, '0', false],
  ['GREATER_OR_EQUALS', 9, '9', true],
  ['LESS', 8, '9', true],
  ['LESS', 9, '9', false],
  ['LESS_OR_EQUALS', 9, '9', true],
];

for (const [type, left, right, expected] of table) {
  test(`${JSON.stringify(left)} ${type} "${right}" is ${expected}, and negated the opposite`, () => {
    assert.equal(holds(type, left, right), expected);
    assert.equal(holds(type, left, right, { negate: 'true' }), !expected);
  });
}

test('ignores case where told', () => {
  assert.equal(holds('EQUALS', 'CHAT', 'chat', { ignore_case: 'true' }), true);
  assert.equal(holds('MATCH_REGEX', 'CHAT', '^chat$', { ignore_case: 'true' }), true);
  assert.equal(holds('MATCH_REGEX', 'CHAT', '^chat$', { ignore_case: 'false' }), false);
  assert.equal(holds('CONTAINS', 'a CHAT', 'Chat', { ignore_case: 'true', negate: 'true' }), false);
});

test('refuses operators, options and left sides it does not know', () => {
  assert.throws(() => holds('CSS_SELECTOR', 'x', 'y'), /knows no operator "CSS_SELECTOR"/);
  assert.throws(() => holds('equals', 'x', 'y'), /knows no operator "equals"/);
  assert.throws(() => holds('EQUALS', 'x', 'y', { trim: 'true' }), /no "trim"/);
  const parameter = [
    { type: 'TEMPLATE', key: 'arg0', value: 'left' },
    { type: 'TEMPLATE', key: 'arg1', value: 'x' },
  ];
  assert.throws(() => compileCondition({ type: 'EQUALS', parameter }, names), /left side/);
});

test('refuses an expression that is none before any event comes', () => {
  assert.throws(() => holds('MATCH_REGEX', 'x', '('), SyntaxError);
});
