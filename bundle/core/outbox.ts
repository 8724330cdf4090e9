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
  /** True while records are being handed over. */
  _isFlushing(): boolean | undefined;
}

/** What waits, and how much of it may go. */
interface Line {
  /** Linked, since the page may have changed what lists and sets do: nothing of the language holds a record up. */
  _last: Waiting;
  /** The one that was handed over last. */
  _gone: Waiting;
  _allowed: number;
  /** Whether the turn in which it is emptied is on its way. */
  _isDue?: boolean;
  _isFlushing?: boolean;
}

/**
 * Opens an outbox, from which all may go at first. Emptied in a microtask, one for all events of a task, it keeps the
 * order, keeps tag manager code off the vendor's stack and ends recursion: what is pushed while pushing joins the end. A
 * record that `out` does not take is lost.
 */
export function openOutbox(context: Context, out: (record: PushedRecord) => void): Outbox {
  const { _counts } = context;
  const first: Waiting = { _next: undefined };
  const line: Line = { _last: first, _gone: first, _allowed: Infinity };
  const _allow = (count: number) => {
    line._allowed += count;
    if (!line._isDue) flush(line, record => send(record, context, out));
  };
  return {
    _allow,
    _add: (record, isOneMore) => {
      line._last = line._last._next = { _record: record, _next: undefined };
      _counts.held++;
      _allow(isOneMore ? 1 : 0);
    },
    _clear: () => {
      line._allowed = 0;
      _counts.dropped += _counts.held;
      _counts.held = 0;
      line._last = line._gone = { _next: undefined };
    },
    _isFlushing: () => line._isFlushing,
  };
}

/** The language's own way to wait asks no Promise that the page may have replaced. */
async function flush(line: Line, hand: (record: PushedRecord) => void): Promise<void> {
  line._isDue = true;
  await 0;
  line._isDue = false;
  line._isFlushing = true;
  tryOr(() => {
    while (line._allowed > 0 && line._gone._next) {
      const next: Waiting = line._gone._next;
      // What has grown old would keep all that follow alive until the engine looks at what is old.
      line._gone._next = undefined;
      line._gone = next;
      line._allowed--;
      hand(line._gone._record!);
    }
  });
  line._isFlushing = false;
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
