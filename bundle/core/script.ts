import type { Settings } from '../../schemas/src/settings.ts';
import type { Install, Problem, Status } from '../../schemas/src/status.ts';
import type { CaptureContext, Hook, PageWindow, Vendor, VendorId } from '../../schemas/src/vendor.ts';
import type { Carried } from './carried.ts';
import type { CheckedSettings } from './checked-settings.ts';
import { type ConsentQueue, openConsentQueue } from './consent-queue.ts';
import type { Context, Tally } from './context.ts';
import type { DebugHooks, MakeDebugHooks } from './debug-hooks.ts';
import { openDiagnostics, type Report } from './diagnostics.ts';
import { type Emit, emitter } from './emit.ts';
import { blank } from './generated/record.ts';
import { defaults } from './generated/settings.ts';
import { version } from './generated/version.ts';
import { type Memory, openMemory } from './memory.ts';
import { noPlans } from './plan.ts';
import { push } from './push.ts';

/** One copy of the script, from its start to its stop. */
export interface Script extends Context {
  /** The chats that this file carries, then those of other files on the page. */
  readonly _rooms: { [id in VendorId]?: Vendor };
  /** The settings before anything was pushed. */
  readonly _standard: CheckedSettings;
  /** This copy first, then those that came later. */
  readonly _installs: Install[];
  readonly _problems: Map<string, Problem>;
  readonly _vendors: Status['vendors'];
  readonly _memory: Memory;
  readonly _queue: ConsentQueue;
  readonly _emit: Emit;
  /** Never throw; by the name of the property, so that one which a page makes anew on every scroll is kept once. */
  readonly _hooks: Map<string, Hook>;
  /** Where the events of each vendor go. */
  readonly _handlers: { [vendor: string]: CaptureContext['_onEvent'] };
  /** The chats that a push has named last, as it named them. */
  _named?: Settings['vendors'];
  /** Name of the data layer, once somebody has said one. */
  _dataLayer?: string | false | undefined;
  /** Undefined before it begins, false once it was stopped. */
  _isListening?: boolean;
}

/** Puts the parts of a script together. Nothing listens yet. */
export function openScript(
  win: PageWindow,
  { _build, _rooms, _unnamed }: Carried,
  makeDebugHooks?: MakeDebugHooks,
): Script {
  let debug: DebugHooks | undefined;
  const { problems, report } = openDiagnostics(problem => debug && debug._onProblem(problem));
  const standard: CheckedSettings = { ...defaults, vendors: _unnamed };
  const context = openContext(win, standard, report);
  const memory = openMemory(context);
  const queue = openConsentQueue(context, record => {
    if (debug) debug._beforePush(record);
    push(win, context._settings.dataLayer, record);
  });
  const emit = emitter(context, memory._count, (record, isRepeatable) => {
    if (debug) debug._onRecord(record);
    queue._enqueue(record, isRepeatable);
  });
  if (makeDebugHooks) debug = makeDebugHooks(emit, context);
  return {
    ...context,
    _rooms: { __proto__: null, ..._rooms } as never,
    _standard: standard,
    _installs: [{ version, build: _build }],
    _problems: problems,
    _vendors: { __proto__: null } as never,
    _memory: memory,
    _queue: queue,
    _emit: debug ? debug._emit : emit,
    _hooks: new Map(),
    _handlers: { __proto__: null } as never,
  };
}

function openContext(win: PageWindow, standard: CheckedSettings, report: Report): Context {
  const counts: Tally = { pushed: 0, held: 0, dropped: 0, ignored: 0 };
  return {
    _win: win,
    // What a page has put on Object.prototype is not a setting, and its setters get none.
    _settings: { __proto__: null, ...standard } as never,
    _counts: counts,
    _report: report,
    _plans: noPlans(),
    // Nor a field, when a chat is named later.
    _blank: { __proto__: null, ...blank } as never,
  };
}
