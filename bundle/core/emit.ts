import type { PushedRecord } from '../../schemas/src/record.ts';
import type { MappedEvent, PageWindow } from '../../schemas/src/vendor.ts';
import { hasMail, text } from './clean.ts';
import type { ConsentQueue, Tally } from './consent-queue.ts';
import type { Report } from './diagnostics.ts';
import { hasOwn } from './has-own.ts';
import { isListed } from './is-listed.ts';
import { limiter } from './limit.ts';
import type { Memory } from './memory.ts';
import { buildRecord } from './record.ts';
import type { Checked } from './settings.ts';
import { now } from './time.ts';
import { tryOr } from './try-or.ts';
import type { VendorTables } from './vendor-tables.ts';

/** Takes one native event, with whatever the vendor hands over. Never throws. */
export type Emit = (
  vendor: PushedRecord['chat_vendor'],
  manners: VendorTables,
  native: unknown,
  payload?: unknown,
) => void;

/**
 * The pipeline: name, filter, number, cap, build, gate. The payload is read before it returns, since the vendor may
 * use it again. Each record ends as exactly one of pushed, held, dropped or ignored.
 */
export function emitter(
  win: PageWindow,
  settings: Checked,
  counts: Tally,
  report: Report,
  count: Memory['_count'],
  enter: ConsentQueue['_enqueue'],
): Emit {
  const mayPass = limiter();
  const former = {};
  let seq = 0;

  const isIgnored = (
    vendor: string,
    { _personalNames: personalNames }: VendorTables['_facts'],
    native: string,
  ) =>
    (settings.only.length && !isListed(settings.only, vendor, native)) ||
    isListed(settings.ignore, vendor, native) ||
    (settings.personalData !== 'keep' && (hasMail(native) || (personalNames && personalNames.test(native))));

  return (vendor, manners, value, payload) => {
    tryOr(
      () => {
        const { _facts: facts, _eventNames: words, _countSafe: countSafe } = manners;
        const native = text(value, true);
        // The debug build speaks for no vendor.
        const isDeaf = vendor !== 'none' && !settings.vendors.includes(vendor);
        if (!native) report('event_unnamed', vendor);
        if (!native || isDeaf || isIgnored(vendor, facts, native)) {
          counts.ignored++;
          return;
        }
        const renamed = hasOwn(settings.events, native) && settings.events[native];
        const isFirst = (word: string) => !count(vendor, word, 0);
        const said = facts._mapEvent(native, payload, isFirst);
        const all: readonly MappedEvent[] = said || [{ event: words.get(native) || 'chat_activity' }];
        const sayings = renamed ? [{ __proto__: null, ...all[0], event: renamed } as never] : all;
        for (const saying of sayings) {
          const loose = !countSafe.includes(saying.event);
          seq++;
          const nth = count(vendor, saying.event, 1);
          if (mayPass(settings.maxPerMinute, loose, Math.floor(now() / 60_000))) {
            enter(
              buildRecord(win, settings, saying, vendor, native, seq, nth, manners, payload, former),
              loose,
            );
          } else counts.dropped++;
        }
      },
      () => {
        counts.dropped++;
        report('capture_failed', vendor);
      },
    );
  };
}
