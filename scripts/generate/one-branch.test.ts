import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv, type AnySchema } from 'ajv';
import { oneBranch } from './one-branch.ts';

const animal = (type: string, key: string) => ({
  type: 'object',
  required: ['type', key],
  properties: { type: { type: 'string', const: type }, [key]: { type: 'number' } },
});
const animals = {
  definitions: { cat: animal('cat', 'lives') },
  anyOf: [{ $ref: '#/definitions/cat' }, animal('dog', 'walks')],
};

const errorsOf = (schema: object, value: unknown): string[] => {
  const check = new Ajv({ allErrors: true }).compile(schema as AnySchema);
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
};

test('the chain accepts what the alternatives accept', () => {
  const values = [
    { type: 'cat', lives: 9 },
    { type: 'dog', walks: 2 },
    { type: 'dog', lives: 9 },
    { type: 'cow' },
    {},
    1,
  ];

  for (const value of values) {
    assert.equal(errorsOf(oneBranch(animals), value).length === 0, errorsOf(animals, value).length === 0);
  }
});

test('the chain reports only what is wrong with the kind that was meant', () => {
  const message = "must have required property 'walks'";

  assert.deepEqual(errorsOf(oneBranch(animals), { type: 'dog' }).slice(0, 1), [message]);
  assert.equal(
    errorsOf(oneBranch(animals), { type: 'dog' }).filter(line => line.includes('lives')).length,
    0,
  );
});

test('alternatives that nothing tells apart stay as they are', () => {
  const schema = { anyOf: [{ type: 'string' }, { type: 'number' }] };

  assert.deepEqual(oneBranch(schema), schema);
});
