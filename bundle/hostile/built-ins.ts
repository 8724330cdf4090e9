/** Whether somebody has changed a built-in. */
import { check, type HostilePage } from './page.ts';
import type { Realm } from './realm.ts';

type Seen = Map<object, Map<PropertyKey, PropertyDescriptor>>;

/** Every own property of every built-in of a realm, and of its prototype. */
function snapshot({ builtIns }: Realm): Seen {
  const seen: Seen = new Map();
  for (const builtIn of Object.values(builtIns)) {
    for (const owner of [builtIn, Reflect.getOwnPropertyDescriptor(builtIn, 'prototype')?.value as object]) {
      if (!owner) continue;
      const properties = new Map<PropertyKey, PropertyDescriptor>();
      for (const key of Reflect.ownKeys(owner)) {
        properties.set(key, Reflect.getOwnPropertyDescriptor(owner, key)!);
      }
      seen.set(owner, properties);
    }
  }
  return seen;
}

const isSame = (a: PropertyDescriptor, b: PropertyDescriptor | undefined) =>
  !!b &&
  Object.is(a.value, b.value) &&
  a.get === b.get &&
  a.set === b.set &&
  a.writable === b.writable &&
  a.enumerable === b.enumerable &&
  a.configurable === b.configurable;

/** Takes a picture of the built-ins. The answer compares: it reports what others than the page have changed. */
export function watchBuiltIns(page: HostilePage): () => void {
  let before = snapshot(page.realm);
  page.changed = (owner, key) => {
    if (!owner || key === undefined) before = snapshot(page.realm);
    else before.get(owner)?.set(key, Reflect.getOwnPropertyDescriptor(owner, key)!);
  };
  return () => {
    check(page, 'built-ins stay as they were');
    for (const [owner, now] of snapshot(page.realm)) {
      const then = before.get(owner);
      for (const key of new Set([...now.keys(), ...(then?.keys() ?? [])])) {
        const was = then?.get(key);
        if (!was || !isSame(was, now.get(key))) page.find('built-ins stay as they were', String(key));
      }
    }
  };
}
