import type { PushedRecord } from '../../schemas/src/record.ts';
import type { MappedEvent } from '../../schemas/src/vendor.ts';
import type { CheckedSettings } from './checked-settings.ts';
import { hasMail, text } from './clean.ts';
import type { ConsentQueue } from './consent-queue.ts';
import type { Context } from './context.ts';
import { hasOwn } from './has-own.ts';
import { isListed } from './is-listed.ts';
import { limiter } from './limit.ts';
import type { Memory } from './memory.ts';
import { buildRecord } from './record.ts';
import { now } from './time.ts';
import { tryOr } from './try-or.ts';
import type { VendorTables } from './vendor-tables.ts';

type Vendor = PushedRecord['chat_vendor'];

/** Takes one native event, with whatever the vendor hands over. Never throws. */
export type Emit = (vendor: Vendor, tables: VendorTables, native: unknown, payload?: unknown) => void;

/**
 * The pipeline: name, filter, map, number, cap, build, queue. The payload is read before it returns, since the vendor
 * may use it again. Each record ends as exactly one of pushed, held, dropped or ignored.
 */
export function emitter(context: Context, count: Memory['_count'], enqueue: ConsentQueue['_enqueue']): Emit {
  const { _settings, _counts, _report } = context;
  const mayPass = limiter();
  const former = {};
  let seq = 0;

  return (vendor, tables, value, payload) => {
    const emit = () => {
      const native = text(value, true);
      if (!native) _report('event_unnamed', vendor);
      if (!native || isIgnored(_settings, vendor, tables, native)) {
        _counts.ignored++;
        return;
      }
      const isFirst = (event: string) => !count(vendor, event, 0);
      const byFacts = tables._facts._mapEvent(native, payload, isFirst);
      for (const mapped of mapEvent(_settings, tables, native, byFacts)) {
        const isRepeatable = !tables._countSafe.includes(mapped.event);
        const source = {
          _vendor: vendor,
          _tables: tables,
          _native: native,
          _payload: payload,
          _mapped: mapped,
          _seq: ++seq,
          _nth: count(vendor, mapped.event, 1),
        };
        if (mayPass(_settings.maxPerMinute, isRepeatable, Math.floor(now() / 60_000))) {
          enqueue(buildRecord(context, source, former), isRepeatable);
        } else _counts.dropped++;
      }
    };
    tryOr(emit, () => {
      _counts.dropped++;
      _report('capture_failed', vendor);
    });
  };
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

/** The events of ours that a native event becomes, by facts or else by the table; the settings may rename the first. */
function mapEvent(
  { events }: CheckedSettings,
  { _eventNames }: VendorTables,
  native: string,
  byFacts: readonly MappedEvent[] | undefined,
): readonly MappedEvent[] {
  const mapped = byFacts || [{ event: _eventNames.get(native) || 'chat_activity' }];
  const renamed = hasOwn(events, native) && events[native];
  return renamed ? [{ __proto__: null, ...mapped[0], event: renamed } as never] : mapped;
}
