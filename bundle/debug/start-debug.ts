import type { Status } from '../../schemas/src/status.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import { all } from '../core/carried.ts';
import { scheduleRechecks } from '../core/recheck-schedule.ts';
import { start } from '../core/start.ts';
import { tryOr } from '../core/try-or.ts';
import type { Withheld } from '../explain/withheld.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { healthTeller } from './health-check.ts';
import { explained, watch } from './watch.ts';

/** A page, with what the debug build leaves on it besides the answers of every build. */
export type DebugPage = PageWindow & {
  chatTracker: {
    status?(): Status;
    version?: string;
    /** What was withheld from a record of the data layer, and why. */
    withheld?(record: object): readonly Withheld[];
  };
};

/** Starts the debug build on a page, unless another copy listens there already. Returns the undo. */
export function startDebug(page: DebugPage): () => void {
  const before = tryOr(() => page.chatTracker.status);
  let layer: () => unknown = () => undefined;
  const stop = start(page, all('debug', vendors), (emit, context) => {
    layer = () => page[context._settings.dataLayer];
    return watch(emit, context);
  });

  tryOr(() => {
    const { status } = page.chatTracker;
    if (!status) return;
    if (status !== before) page.chatTracker.withheld = explained;
    const tell = healthTeller(status, {
      show,
      push: entry => pushBeside(layer(), entry),
      count: () => countIn(layer()),
    });
    scheduleRechecks(
      page,
      () => tryOr(tell),
      () => {},
    );
  });
  return stop;
}

function show(title: string, lines: readonly string[]): void {
  console.groupCollapsed(title);
  for (const line of lines) console.info(line);
  console.groupEnd();
}

/** Tag Manager throws the oldest entries of a long data layer away, so in one of that length nobody can tell. */
const mostKept = 250;

function countIn(layer: unknown): number | undefined {
  if (!Array.isArray(layer) || layer.length > mostKept) return;
  return layer.filter(entry => Object(entry) === entry && 'chat_schema' in entry).length;
}

/** Into the data layer if there is one; for a health check alone none is made. */
function pushBeside(layer: unknown, entry: object): void {
  if (Array.isArray(layer)) layer.push(entry);
}
