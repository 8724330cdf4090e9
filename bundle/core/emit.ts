import type { PushedRecord } from '../../schemas/src/record.ts';
import type { MappedEvent } from '../../schemas/src/vendor.ts';
import type { ConsentQueue } from './consent-queue.ts';
import type { Context } from './context.ts';
import { limiter } from './limit.ts';
import type { Memory } from './memory.ts';
import type { Plan } from './plan.ts';
import { planFor } from './plan-for.ts';
import { fillRecord } from './record.ts';
import { now } from './time.ts';
import { tryOr } from './try-or.ts';
import type { VendorTables } from './vendor-tables.ts';

type Vendor = PushedRecord['chat_vendor'];

/** Takes one native event, with whatever the vendor hands over. Never throws. */
export type Emit = (vendor: Vendor, tables: VendorTables, native: unknown, payload?: unknown) => void;

/**
 * The pipeline: plan, map, number, cap, build, queue. The payload is read before it returns, since the vendor
 * may use it again. Each record ends as exactly one of pushed, held, dropped or ignored.
 */
export function emitter(context: Context, count: Memory['_count'], enqueue: ConsentQueue['_enqueue']): Emit {
  const { _settings, _counts, _report } = context;
  const mayPass = limiter();
  let seq = 0;

  return (vendor, tables, value, payload) => {
    const emit = () => {
      const plan = planFor(context, vendor, tables, value);
      if (plan._isIgnored) {
        _counts.ignored++;
        return;
      }
      for (const mapped of mapEvent(plan, tables, payload, event => !count(vendor, event, 0))) {
        const isRepeatable = !tables._countSafe.includes(mapped.event);
        const record = {
          ...plan._begins,
          chat_seq: ++seq,
          chat_nth: count(vendor, mapped.event, 1),
          chat_time: now(),
        };
        if (mayPass(_settings.maxPerMinute, isRepeatable, Math.floor(record.chat_time / 60_000))) {
          fillRecord(context, record, { _plan: plan, _payload: payload, _mapped: mapped });
          enqueue(record as unknown as PushedRecord, isRepeatable);
        } else _counts.dropped++;
      }
    };
    tryOr(emit, () => {
      _counts.dropped++;
      _report('capture_failed', vendor);
    });
  };
}

/** The events of ours that a native event becomes, by its payload or else by its name; the settings may rename the first. */
function mapEvent(
  { _native, _mapped, _renamed }: Plan,
  { _facts }: VendorTables,
  payload: unknown,
  isFirst: (event: string) => boolean,
): readonly MappedEvent[] {
  const mapped = (_facts._mapPayload && _facts._mapPayload(_native!, payload, isFirst)) || [_mapped];
  return _renamed ? [{ __proto__: null, ...mapped[0], event: _renamed } as never] : mapped;
}
