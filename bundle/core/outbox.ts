import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Context } from './context.ts';
import { tryOr } from './try-or.ts';

/** A record on its way, and the one that waits behind it. */
interface Waiting {
  readonly _record?: PushedRecord;
  _next: Waiting | undefined;
}

/** The last step before the data layer: every record waits here, at least until the vendor's own call has returned. */
export interface Outbox {
  /** Puts a record at the end; `isOneMore` lets one more go. */
  _add(record: PushedRecord, isOneMore?: boolean): void;
  /** Lets so many more go. */
  _allow(count: number): void;
  /** Drops what waits, and lets nothing go until it is allowed anew. */
  _clear(): void;
  _hasMore(): unknown;
  /** True while records are being handed over. */
  _isFlushing(): boolean | undefined;
}

/**
 * Opens an outbox, from which all may go at first. Emptied in a microtask, it keeps the order, keeps tag manager code
 * off the vendor's stack and ends recursion: what is pushed while pushing joins the end. A record that `out` does not
 * take is lost.
 */
export function openOutbox(context: Context, out: (record: PushedRecord) => void): Outbox {
  const { _counts } = context;
  // Linked, since the page may have changed what lists and sets do: nothing of the language holds a record up.
  let last: Waiting = { _next: undefined };
  /** The one that was handed over last. */
  let gone = last;
  let allowed = Infinity;
  let isFlushing: boolean | undefined;

  let isDue: boolean | undefined;

  // The language's own way to wait asks no Promise that the page may have replaced.
  const flush = async () => {
    isDue = true;
    await 0;
    isDue = false;
    isFlushing = true;
    tryOr(() => {
      while (allowed > 0 && gone._next) {
        gone = gone._next;
        allowed--;
        send(gone._record!, context, out);
      }
    });
    isFlushing = false;
  };
  const _allow = (count: number) => {
    allowed += count;
    // One turn is enough for all events of a task.
    if (!isDue) flush();
  };
  return {
    _allow,
    _add: (record, isOneMore) => {
      last = last._next = { _record: record, _next: undefined };
      _counts.held++;
      _allow(isOneMore ? 1 : 0);
    },
    _clear: () => {
      allowed = 0;
      _counts.dropped += _counts.held;
      _counts.held = 0;
      last = gone = { _next: undefined };
    },
    _hasMore: () => gone._next,
    _isFlushing: () => isFlushing,
  };
}

function send(
  record: PushedRecord,
  { _counts, _report, _settings }: Context,
  out: (r: PushedRecord) => void,
): void {
  _counts.held--;
  _counts.pushed++;
  tryOr(
    () => out(record),
    () => {
      _counts.pushed--;
      _counts.dropped++;
      _report('data_layer_failed', _settings.dataLayer);
    },
  );
}
