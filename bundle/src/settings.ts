import type { Settings } from '../../schemas/src/settings.ts';
import { defaults, patterns } from './generated/settings.ts';
import type { Report } from './health.ts';
import { own } from './own.ts';

/** All settings, checked: what the rest of the bundle reads. */
export type Checked = { [key in keyof Settings]-?: NonNullable<Settings[key]> };

/**
 * Takes over what one push says, key by key; lists and maps are replaced whole. Never throws: a wrong value
 * falls back to its default and is reported, and so is a key that does not exist. One text stands for a list of one.
 */
export function mergeSettings(into: Checked, pushed: unknown, report: Report): void {
  try {
    if (!isMap(pushed)) throw pushed;
    for (const key of Object.keys(pushed)) {
      if (own(defaults, key)) merge(into, pushed, key as keyof Settings, report);
      else report('setting_unknown', key);
    }
  } catch {
    report('setting_invalid');
  }
}

const isMap = (value: unknown): value is { [key: string]: unknown } =>
  !!value && typeof value === 'object' && !Array.isArray(value);

function merge(
  into: { [key: string]: unknown },
  pushed: { [key: string]: unknown },
  key: keyof Settings,
  report: Report,
): void {
  let value: unknown;
  try {
    value = pushed[key];
    const right = value === undefined ? into[key] : rightOf(value, defaults[key], fits);
    if (right !== undefined) {
      into[key] = right;
      return;
    }
  } catch {
    // A value that cannot be read is a wrong one.
  }
  report('setting_invalid', key, value);
  // A consent state nobody can read is no consent.
  into[key] = key === 'consent' ? 'denied' : defaults[key];

  function fits(item: unknown): boolean {
    const ok = typeof item === 'string' && (patterns[key] || /^.{1,100}$/).test(item);
    if (!ok) report('setting_invalid', key, item);
    return ok;
  }
}

/** The value if it is of the default's kind, or what is right of a list or map; undefined if nothing is. */
function rightOf(value: unknown, standard: unknown, fits: (item: unknown) => boolean): unknown {
  if (Array.isArray(standard)) {
    const right = ([] as unknown[]).concat(value).filter(fits);
    return right.length || (Array.isArray(value) && !value.length) ? right : undefined;
  }
  if (isMap(standard)) {
    if (!isMap(value)) return;
    const right: { [name: string]: unknown } = {};
    for (const name of Object.keys(value)) {
      // Read once: a second look may find something else.
      const item = value[name];
      if (fits(item)) right[name] = item;
    }
    return right;
  }
  if (typeof value !== typeof standard) return;
  if (typeof value === 'string') return fits(value) ? value : undefined;
  return typeof value === 'boolean' || ((value as number) >= 1 && (value as number) % 1 === 0)
    ? value
    : undefined;
}
