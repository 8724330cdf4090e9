import type { Settings } from '../../schemas/src/settings.ts';
import type { CheckedSettings } from './checked-settings.ts';
import type { Report } from './diagnostics.ts';
import { patterns } from './generated/settings.ts';
import { hasOwn } from './has-own.ts';
import { tryOr } from './try-or.ts';

/** The settings as they count, and what a push is held against. */
interface Known {
  readonly _settings: CheckedSettings;
  readonly _standard: CheckedSettings;
  /** Every chat that may be named. */
  readonly _rooms: object;
  readonly _report: Report;
}

type Pushed = { [key: string]: unknown };

/**
 * Takes over what one push says, key by key; lists and maps are replaced whole. Never throws: a wrong value
 * falls back to the standard one and is reported, and so is a key that does not exist. One text stands for a list of
 * one.
 */
export function mergeSettings(known: Known, pushed: unknown): void {
  const { _standard, _report } = known;
  tryOr(
    () => {
      if (!isMap(pushed)) throw pushed;
      for (const key of Object.keys(pushed)) {
        if (hasOwn(_standard, key)) merge(known, pushed, key as keyof Settings);
        else _report('setting_unknown', key);
      }
    },
    () => _report('setting_invalid'),
  );
}

const isMap = (value: unknown): value is Pushed =>
  !!value && typeof value === 'object' && !Array.isArray(value);

function merge({ _settings, _standard, _rooms, _report }: Known, pushed: Pushed, key: keyof Settings): void {
  let value: unknown;
  const fits = (item: unknown) => {
    const ok =
      typeof item === 'string' &&
      (key === 'vendors' ? hasOwn(_rooms, item) : (patterns[key] || /^.{1,100}$/).test(item));
    if (!ok) _report(key === 'vendors' ? 'vendor_unknown' : 'setting_invalid', key, item);
    return ok;
  };
  // A value that cannot be read is a wrong one.
  let right = tryOr(() => {
    value = pushed[key];
    return value === undefined ? _settings[key] : rightOf(value, _standard[key], fits);
  });
  if (right === undefined) {
    _report('setting_invalid', key, value);
    // A consent state nobody can read is no consent.
    right = key === 'consent' ? 'denied' : _standard[key];
  }
  (_settings as Pushed)[key] = right;
}

/** The value if it is of the default's kind, or what is right of a list or map; undefined if nothing is. */
function rightOf(value: unknown, standard: unknown, fits: (item: unknown) => boolean): unknown {
  if (Array.isArray(standard)) {
    const all = ([] as unknown[]).concat(value);
    const right = all.filter(fits);
    return right.length || !all.length ? right : undefined;
  }
  if (isMap(standard)) {
    if (!isMap(value)) return;
    // Read once: a second look may find something else.
    const right = { ...value };
    for (const name of Object.keys(right)) if (!fits(right[name])) delete right[name];
    return right;
  }
  const isRight =
    typeof value === typeof standard &&
    (typeof value === 'string'
      ? fits(value)
      : typeof value === 'boolean' || ((value as number) >= 1 && (value as number) % 1 === 0));
  return isRight ? value : undefined;
}
