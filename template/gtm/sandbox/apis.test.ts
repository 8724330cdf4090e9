import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apis } from './apis.ts';
import type { Host } from './host.ts';
import { permissionKinds } from './permissions.ts';

const host = {} as Host;

for (const [name, { methods = [], permission, create }] of Object.entries(apis)) {
  test(`${name} has the methods that the table names, and asks for a permission that there is`, () => {
    const made = create?.(host) ?? {};

    assert.deepEqual(
      typeof made === 'object' && create ? Object.keys(made as object).sort() : [...methods].sort(),
      [...methods].sort(),
    );
    assert.ok(permission === undefined || Object.hasOwn(permissionKinds, permission));
  });
}

test('every API that the stand-in models asks for a permission that it models', () => {
  const unmodelled = Object.entries(apis).filter(
    ([, { permission, create }]) => create && permission && !permissionKinds[permission]?.check,
  );

  assert.deepEqual(unmodelled, []);
});
