import type { PushedRecord } from '../../schemas/src/record.ts';
import { pathWithoutMail, text } from './clean.ts';
import type { Context } from './context.ts';
import { limiter } from './limit.ts';
import { openOutbox } from './outbox.ts';
import { tryOr } from './try-or.ts';

/** Most records that wait for consent, and how many of them may be repeatable. */
export const mostHeld = 50;
export const mostRepeatable = mostHeld / 2;

/**
 * How what has waited goes out: so many at once, then one at each pause, in milliseconds. GA4's script takes 20 events
 * at once and 5 a second for everything on the page, and loses the rest in silence (observed in builds of 2025 and
 * 2026); the page has events of its own.
 */
export const portion = 15;
export const pause = 250;

/** The way out: every record waits here, at least until the vendor's own call has returned. */
export interface ConsentQueue {
  /** Takes a record in, or drops and counts it. */
  _enqueue(record: PushedRecord, repeatable: boolean): void;
  /** Has to be called after each change of the settings. */
  _update(): void;
  /** Lets all go that may, however many: the page is about to end. */
  _release(): void;
  /** True while a record is being handed over. */
  _isFlushing(): boolean | undefined;
}

/** Opens the queue. What has waited for consent goes out in portions. A record that `out` does not take is lost. */
export function openConsentQueue(context: Context, out: (record: PushedRecord) => void): ConsentQueue {
  const { _win, _settings, _counts } = context;
  const { _add, _allow, _clear, _isFlushing } = openOutbox(context, out);
  const mayWait = limiter();
  /** Another one after each change of mind, so that nothing of an earlier release drips into a later one. */
  let period = {};
  let isGranted = true;

  const release = () => {
    if (isGranted) _allow(Infinity);
  };
  const drip = (ofPeriod: object, portion: number) => {
    if (ofPeriod !== period) return;
    _allow(portion);
    if (_counts.held) tryOr(() => _win.setTimeout(() => drip(ofPeriod, 1), pause), release);
    else release();
  };

  return {
    _enqueue: (record, isRepeatable) => {
      // More than may wait for consent do not wait for their portion either.
      if (isGranted) _add(record, _counts.held >= mostHeld);
      else if (_settings.beforeConsent !== 'drop' && mayWait(mostHeld, isRepeatable, period)) {
        _add(noteWait(record, context));
      } else _counts.dropped++;
    },
    _update: () => {
      const before = isGranted;
      isGranted = _settings.consent === 'granted';
      if (isGranted ? before : !before && _settings.beforeConsent !== 'drop') return;
      period = {};
      if (isGranted) drip(period, portion);
      else _clear();
    },
    _release: release,
    _isFlushing,
  };
}

/** Notes on a record that it has waited, and on which page. */
function noteWait(record: PushedRecord, { _settings, _win }: Context): PushedRecord {
  const isKept = _settings.personalData === 'keep';
  record.chat_held = true;
  record.chat_page = text(pathWithoutMail(_win.location.pathname, isKept), true);
  return record;
}
