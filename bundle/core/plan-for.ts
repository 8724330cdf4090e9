import type { PushedRecord } from '../../schemas/src/record.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';
import type { CheckedSettings } from './checked-settings.ts';
import { hasMail, link, primitive, text } from './clean.ts';
import type { Context } from './context.ts';
import { hasOwn } from './has-own.ts';
import { isListed } from './is-listed.ts';
import type { Plan, Reading } from './plan.ts';
import type { VendorTables } from './vendor-tables.ts';

type Vendor = PushedRecord['chat_vendor'];

/** More names than chats on one page have. */
const mostPlans = 500;

/** The plan for a native event, made when it comes for the first time since the settings have changed. */
export function planFor(context: Context, vendor: Vendor, tables: VendorTables, value: unknown): Plan {
  const { _plans } = context;
  _plans._of[vendor] = _plans._of[vendor] || ({ __proto__: null } as never);
  const plans = _plans._of[vendor]!;
  const known = typeof value === 'string' && plans[value];
  if (known) return known;
  const plan = makePlan(context, vendor, tables, text(value, true));
  // A page may call with a name of its own each time.
  if (plan._native === value && ++_plans._count < mostPlans) plans[value as string] = plan;
  return plan;
}

function makePlan(context: Context, vendor: Vendor, tables: VendorTables, native: string | undefined): Plan {
  const { _settings, _blank, _report } = context;
  if (!native) {
    _report('event_unnamed', vendor);
    return { _isIgnored: true } as Plan;
  }
  const { _facts, _eventNames } = tables;
  const _mapped = (_facts._mapName && _facts._mapName(native)) || {
    event: _eventNames.get(native) || 'chat_activity',
  };
  return {
    _native: native,
    _isIgnored: isIgnored(_settings, vendor, tables, native),
    _mapped,
    _renamed: hasOwn(_settings.events, native) && _settings.events[native],
    _readings: readingsOf(context, tables, native),
    // Behind the readings, which may add fields of the site's own.
    _begins: { ..._blank, ..._mapped, chat_vendor: vendor, chat_native_event: native },
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
      readings.push({ _name, _steps: _path.split('.'), _clean: isLink ? link : remembering() });
    }
  }
  for (const key of settings.customKeys) {
    const name = ownField(key);
    readings.push({ _name: name, _steps: (_custom + key).split('.'), _clean: primitive });
    _blank[name] = undefined;
  }
  return readings;
}

/** Texts come again and again, such as the name of a process: one that is as it went out last goes out as it is. */
function remembering(): Reading['_clean'] {
  let last: string | undefined;
  return (value, isKept) => {
    if (value !== last) last = text(value, isKept);
    return last;
  };
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
