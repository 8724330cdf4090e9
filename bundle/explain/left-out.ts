import { patterns } from '../core/generated/settings.ts';
import { getPath } from '../core/get-path.ts';
import { textKeys } from '../vendors/room/text-keys.ts';
import { flat } from './flat.ts';
import type { Heard } from './heard.ts';
import { ownPath } from './own-path.ts';
import { deciding } from './unread.ts';

/** A value for which no field exists. */
export interface LeftOut {
  readonly path: string;
  readonly code: 'key_unlisted' | 'never_read';
}

/** More than this would bury the rest. */
const mostNamed = 20;

/**
 * The values where own fields are looked up that are neither used nor listed as an own field. Only names are looked
 * at, never values: names that can be no own field stay unsaid, since they may be anything.
 */
export function leftOut(native: string, { vendor, payload, tables, settings }: Heard): LeftOut[] {
  const root = ownPath(tables, '');
  const used = deciding
    .filter(one => one.vendor === vendor && one.native.test(native))
    .map(({ path }) => path);
  const taken = new Set([...settings.customKeys, ...used, ...pathsBelow(root, tables._fields)]);
  const isTaken = (path: string) => [...taken].some(one => one === path || one.startsWith(`${path}.`));
  const names = keysOf(root ? getPath(payload, root.slice(0, -1)) : payload).filter(name => !isTaken(name));
  return flat(names, (name): LeftOut[] => {
    if (textKeys.includes(name)) return [{ path: name, code: 'never_read' }];
    return patterns.customKeys!.test(name) ? [{ path: name, code: 'key_unlisted' }] : [];
  }).slice(0, mostNamed);
}

function pathsBelow(root: string, fields: Heard['tables']['_fields']): string[] {
  const paths = fields.map(({ _path }) => _path);
  return paths.filter(path => path.startsWith(root)).map(path => path.slice(root.length));
}

function keysOf(value: unknown): string[] {
  try {
    // Names alone: to ask whether a key is enumerable would be to look at what stands there.
    return Object(value) === value
      ? Reflect.ownKeys(value as object).filter(key => typeof key === 'string')
      : [];
  } catch {
    // A proxy may refuse.
    return [];
  }
}
