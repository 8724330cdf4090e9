import type { Finding } from '../../../schemas/src/finding.ts';
import type { ProblemCode } from '../../../schemas/src/status.ts';

/** What verify finds by itself, beside the problems that the listener reports; the troubleshooting guide has a row for each. */
export const findingCodes = [
  'script_failed',
  'script_missing',
  'script_silent',
  'status_odd',
  'held_by_consent',
  'delayed_by_optimiser',
  'in_worker',
  'gtm_failed',
  'gtm_restricted',
  'chat_failed',
  'chat_in_frame',
  'not_installed',
  'not_listened',
  'nothing_found',
  'double_install',
  'stopped',
  'records_lost',
  'layer_replaced',
  'records_doubled',
  'records_uncounted',
  'record_changed',
  'record_invalid',
  'other_layer',
  'all_ignored',
  'records_dropped',
  'held_for_ever',
  'counts_odd',
  'foreign_push',
  'personal_data',
] as const;

/** One thing that is wrong; `code` stays the same whatever the words. */
export interface PageFinding extends Finding {
  readonly code: (typeof findingCodes)[number] | ProblemCode;
  /** How often it was seen. */
  readonly times?: number;
}

/** The same fault of several pushes is reported once. */
export function eachOnce(faults: readonly PageFinding[]): PageFinding[] {
  const known = new Map<string, PageFinding>();
  for (const fault of faults) {
    const key = fault.code + fault.path;
    const { times = 0, ...first } = known.get(key) ?? fault;
    known.set(key, { ...first, times: times + 1 });
  }
  return [...known.values()];
}
