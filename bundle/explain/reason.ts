import type { PageWindow } from '../../schemas/src/vendor.ts';
import { link, primitive } from '../core/clean.ts';
import type { WithheldCode } from '../vendors/room/examples.ts';
import type { Heard } from './heard.ts';
import type { Reading } from './readings.ts';

/** Why a value did not come, or not whole. */
export type Reason = WithheldCode;

/**
 * Why `came` is not what the vendor handed over as `raw`; undefined if it is, or if there was nothing. What would not
 * come with every class kept is told first, since no setting helps there.
 */
export function reasonFor(
  raw: unknown,
  came: unknown,
  { privacy, clean = primitive as Reading['clean'] }: Partial<Reading>,
  { win, settings }: Pick<Heard, 'win' | 'settings'>,
): Reason | undefined {
  if (raw === undefined || raw === null || raw === '' || came === raw || came === String(raw)) return;
  if (came !== undefined) return clean === link ? linkReason(raw as string, came as string, win) : 'cut';
  if (clean(raw, true, win) === undefined) return hopeless(raw, clean, win);
  if (privacy === 'never') return 'label_unlisted';
  const isOn = !privacy || settings[privacy] === 'keep';
  return isOn && clean(raw, false, win) === undefined ? 'holds_email' : 'class_off';
}

/** A value that no setting lets through. The cleaner refuses texts and numbers for one cause only. */
function hopeless(raw: unknown, clean: Reading['clean'], win: PageWindow): Reason {
  if (typeof raw !== 'string' && (clean === link || !Number.isFinite(raw))) return 'not_primitive';
  return clean === link && !addressOf(raw as string, win) ? 'link_unreadable' : 'token';
}

function linkReason(raw: string, came: string, win: PageWindow): Reason | undefined {
  const address = addressOf(raw, win)?.href ?? '';
  if (came !== link(raw, true, win)) return 'holds_email';
  if (!address.startsWith(came)) return 'link_reduced';
  const rest = address.slice(came.length);
  if (rest === '') return;
  return /^[?#:]/.test(rest) ? 'link_reduced' : 'cut';
}

function addressOf(raw: string, win: PageWindow): URL | undefined {
  try {
    return new URL(raw, win.location.href);
  } catch {
    return;
  }
}
