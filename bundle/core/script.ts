import type { Settings } from '../../schemas/src/settings.ts';
import type { Build, Install, Problem, Status } from '../../schemas/src/status.ts';
import type { CaptureContext, PageWindow, Vendor, VendorId } from '../../schemas/src/vendor.ts';
import type { CheckedSettings } from './checked-settings.ts';
import { type ConsentQueue, openConsentQueue } from './consent-queue.ts';
import type { Context, Tally } from './context.ts';
import type { DebugHooks, MakeDebugHooks } from './debug-hooks.ts';
import { openDiagnostics, type Report } from './diagnostics.ts';
import { type Emit, emitter } from './emit.ts';
import { blank } from './generated/record.ts';
import { defaults } from './generated/settings.ts';
import { version } from './generated/version.ts';
import type { Hook } from './hooks/hook-property.ts';
import { type Memory, openMemory } from './memory.ts';
import { forgetPlans, noPlans } from './plan.ts';
import { push } from './push.ts';
import { mergeSettings } from './settings.ts';
import { tryOr } from './try-or.ts';

/** One copy of the script, from its start to its stop. */
export interface Script extends Context {
  /** The chats that this file carries, then those of other files on the page. */
  readonly _rooms: { [id in VendorId]?: Vendor };
  /** The settings before anything was pushed. */
  readonly _standard: CheckedSettings;
  /** This copy first, then those that came later. */
  readonly _installs: Install[];
  readonly _problems: ReadonlyMap<string, Problem>;
  readonly _vendors: Status['vendors'];
  readonly _memory: Memory;
  readonly _queue: ConsentQueue;
  readonly _emit: Emit;
  /** Never throw; by the name of the property, so that one which a page makes anew on every scroll is kept once. */
  readonly _hooks: Map<string, Hook>;
  /** Where the events of each vendor go. */
  readonly _handlers: { [vendor: string]: CaptureContext['_onEvent'] };
  /** Name of the data layer, once somebody has said one. */
  _dataLayer?: string | false | undefined;
  _isStopped?: boolean;
}

/** Puts the parts of a script together. Nothing listens yet. */
export function openScript(
  win: PageWindow,
  build: Build,
  rooms: Script['_rooms'],
  makeDebugHooks?: MakeDebugHooks,
): Script {
  let debug: DebugHooks | undefined;
  const { problems, report } = openDiagnostics(problem => debug && debug._onProblem(problem));
  const standard: CheckedSettings = { ...defaults, vendors: Object.keys(rooms) as VendorId[] };
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
    _rooms: { ...rooms },
    _standard: standard,
    _installs: [{ version, build }],
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
    _blank: { ...blank },
  };
}

/** Looks at the page again: hooks that it has replaced are put back. */
export function recheck({ _hooks }: Script): void {
  tryOr(() => {
    for (const hook of _hooks.values()) hook._recheck();
  });
}

/** Takes over one push of settings, and acts on it. The page may keep the way here for longer than the script listens. */
export function applySettings(script: Script, pushed: unknown): void {
  const { _settings, _report, _memory, _queue, _dataLayer } = script;
  if (script._isStopped) return;
  mergeSettings(_settings, pushed, script._standard, _report);
  forgetPlans(script._plans);
  // The first name stays, or a second container would take the records away.
  if (_dataLayer && _settings.dataLayer !== _dataLayer) {
    _report('data_layer_changed', _dataLayer, _settings.dataLayer);
    _settings.dataLayer = _dataLayer;
  }
  script._dataLayer =
    _dataLayer || tryOr(() => (pushed as Settings).dataLayer !== undefined && _settings.dataLayer);
  _memory._keep();
  _queue._update();
  recheck(script);
}
