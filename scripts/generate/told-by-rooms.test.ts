import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { declarations } from '../build/types.ts';
import { contracts } from './schemas.ts';
import { toldByRooms } from './told-by-rooms.ts';

const braces = /\{\w+\}/g;

describe('what the contract leaves to the rooms', () => {
  const asked = readFileSync('schemas/src/settings.ts', 'utf8').match(braces) ?? [];
  const schema = contracts.find(({ name }) => name === 'settings')!.schema();

  it('is known, each by its name', () => {
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter(name => toldByRooms(name) === name),
      [],
    );
  });

  it('is told in the published schema and in the published types', () => {
    assert.doesNotMatch(JSON.stringify(schema), braces);
    assert.doesNotMatch(declarations().get('types/schemas/src/settings.d.ts')!, braces);
  });

  it('is every event that a room leaves out by default', () => {
    assert.deepEqual(
      (schema.properties!.ignore as { default: unknown }).default,
      vendorIds.flatMap(id => catalogues[id].leftOut ?? []),
    );
  });

  it('is no more than that: other braces stay', () => {
    assert.equal(
      toldByRooms('{ [native: string]: string } {nothing}'),
      '{ [native: string]: string } {nothing}',
    );
  });
});
