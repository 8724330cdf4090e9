import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Counts } from '../../schemas/src/status.ts';
import { openConsentQueue } from '../core/consent-queue.ts';
import { emitter } from '../core/emit.ts';
import { blank } from '../core/generated/record.ts';
import { noPlans } from '../core/plan.ts';
import type { Heard } from './heard.ts';

/**
 * The records that one native event becomes, as the first of a page: made by the real pipeline and let through by the
 * real queue, with counts of their own. `before` says whether a word has come already.
 */
export function recordsOf(
  { win, settings, vendor, tables, native, payload }: Heard,
  before: (word: string) => boolean,
): PushedRecord[] {
  const made: PushedRecord[] = [];
  const counts: Counts = { heard: 0, pushed: 0, held: 0, dropped: 0, ignored: 0 };
  const ignore = () => {};
  const context = {
    _win: win,
    _settings: settings,
    _counts: counts,
    _report: ignore,
    _plans: noPlans(),
    _blank: { ...blank, ...Object.fromEntries(tables._fields.map(({ _name }) => [_name, undefined])) },
  };
  const queue = openConsentQueue(context, ignore);
  queue._update();
  const emit = emitter(
    context,
    (_, word, by) => by || Number(before(word)),
    (record, repeatable) => {
      const { dropped } = counts;
      queue._enqueue(record, repeatable);
      if (counts.dropped === dropped) made.push(record);
    },
  );
  emit(vendor, tables, native, payload);
  return made;
}
