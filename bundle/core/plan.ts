import type { PushedRecord } from '../../schemas/src/record.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import type { MappedEvent, PageWindow } from '../../schemas/src/vendor.ts';
import type { CheckedSettings } from './checked-settings.ts';
import { hasMail, link, primitive, text } from './clean.ts';
import type { Context } from './context.ts';
import { hasOwn } from './has-own.ts';
import { isListed } from './is-listed.ts';
import type { VendorTables } from './vendor-tables.ts';

type Vendor = PushedRecord['chat_vendor'];

/** More names than chats on one page have. */
const mostPlans = 500;

/** The plans made so far: of each chat, by the names of its events. */
export interface Plans {
  _count: number;
  _of: { [vendor: string]: { [native: string]: Plan } };
}

/** How one field of a record is read from a payload. */
export interface Reading {
  readonly _name: string;
  readonly _path: string;
  _clean(value: unknown, isKept: boolean, win: PageWindow): string | number | boolean | undefined;
}

/** What becomes of one native event of a chat, as far as its name and the settings decide. */
export interface Plan {
  /** Its name in records; none for one that cannot be recorded. */
  readonly _native: string | undefined;
  readonly _isIgnored: unknown;
  readonly _mapped: MappedEvent;
  /** Name that the settings give it instead of ours. */
  readonly _renamed: string | false | undefined;
  readonly _readings: readonly Reading[];
}

/** No plans: what a script begins with. */
export const noPlans = (): Plans => ({ _count: 0, _of: { __proto__: null } as never });

/** Has all worked out anew, after a push of settings. */
export function forgetPlans(plans: Plans): void {
  plans._count = 0;
  plans._of = { __proto__: null } as never;
}

/** The plan for a native event, made when it comes for the first time since the settings have changed. */
export function planFor(context: Context, vendor: Vendor, tables: VendorTables, value: unknown): Plan {
  const { _plans } = context;
  if (!_plans._of[vendor]) _plans._of[vendor] = { __proto__: null } as never;
  const plans = _plans._of[vendor]!;
  const known = typeof value === 'string' && plans[value];
  if (known) return known;
  const plan = makePlan(context, vendor, tables, text(value, true));
  // A page may call with a name of its own each time.
  if (plan._native === value && ++_plans._count < mostPlans) plans[value as string] = plan;
  return plan;
}

function makePlan(context: Context, vendor: Vendor, tables: VendorTables, native: string | undefined): Plan {
  if (!native) return { _native: native, _isIgnored: true } as Plan;
  const { _settings } = context;
  const { _facts, _eventNames } = tables;
  return {
    _native: native,
    _isIgnored: isIgnored(_settings, vendor, tables, native),
    _mapped: (_facts._mapName && _facts._mapName(native)) || {
      event: _eventNames.get(native) || 'chat_activity',
    },
    _renamed: hasOwn(_settings.events, native) && _settings.events[native],
    _readings: readingsOf(context, tables, native),
  };
}

/** The fields of the chat that the settings let through, then the own fields. */
function readingsOf(
  { _settings: settings, _blank }: Context,
  { _facts, _fields, _custom }: VendorTables,
  native: string,
): Reading[] {
  const readings: Reading[] = [];
  const label = _facts._labelClass ? _facts._labelClass(native) : 'never';
  for (const { _name, _path, _kind } of _fields) {
    const privacy = _kind === 'label' ? label : _kind;
    const isLink = privacy === 'link';
    if (!privacy || isLink || settings[privacy as PrivacyClass] === 'keep') {
      readings.push({ _name, _path, _clean: isLink ? link : text });
    }
  }
  for (const key of settings.customKeys) {
    const name = ownField(key);
    readings.push({ _name: name, _path: _custom + key, _clean: primitive });
    _blank[name] = undefined;
  }
  return readings;
}

/** Letter by letter: a page may have changed what patterns do, and the name has to stay one that the schema knows. */
function ownField(key: string): string {
  let name = 'chat_custom_';
  for (let i = 0; i < key.length; i++) name += key[i] === '.' ? '_' : key[i];
  return name;
}

const isIgnored = (
  settings: CheckedSettings,
  vendor: Vendor,
  { _facts }: VendorTables,
  native: string,
): unknown =>
  // The debug build speaks for no vendor.
  (vendor !== 'none' && !settings.vendors.includes(vendor)) ||
  (settings.only.length && !isListed(settings.only, vendor, native)) ||
  isListed(settings.ignore, vendor, native) ||
  (settings.personalData !== 'keep' &&
    (hasMail(native) || (_facts._personalNames && _facts._personalNames.test(native))));
