import type { Settings } from '../../schemas/src/settings.ts';
import type { Build, Install, Status, VendorStatus } from '../../schemas/src/status.ts';
import type { CaptureContext, PageWindow } from '../../schemas/src/vendor.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { text } from './clean.ts';
import { type ConsentQueue, openConsentQueue, type Tally } from './consent-queue.ts';
import type { DebugHooks, MakeDebugHooks } from './debug-hooks.ts';
import { copyOf, openDiagnostics } from './diagnostics.ts';
import { emitter } from './emit.ts';
import { defaults } from './generated/settings.ts';
import { version } from './generated/version.ts';
import { type Hooks, listen } from './listen.ts';
import { openMemory } from './memory.ts';
import { push } from './push.ts';
import { scheduleRechecks } from './recheck-schedule.ts';
import { type Checked, mergeSettings } from './settings.ts';
import { openSettingsQueue, type Tracker } from './settings-queue.ts';
import { singletonLock } from './singleton-lock.ts';
import { tryOr } from './try-or.ts';
import { unfoldTables } from './vendor-tables.ts';

/** Settings of whoever starts it: what counts until somebody says otherwise, and what counts over all that was pushed. */
export interface Given {
  readonly before: Settings;
  readonly after: Settings;
}

/**
 * Starts listening on a page, unless another copy of any version already does. Reads the settings that were pushed
 * so far, then hooks the chosen vendors. Returns the undo; nothing of it throws.
 */
export function start(win: PageWindow, build: Build, watch?: MakeDebugHooks, given?: Given): () => void {
  let stop = () => {};
  let watcher: DebugHooks | undefined;
  const { problems, report } = openDiagnostics(problem => watcher && watcher.problem(problem));
  const counts: Tally = { pushed: 0, held: 0, dropped: 0, ignored: 0 };
  const installs: Install[] = [{ version, build }];
  const states: Status['vendors'] = { __proto__: null } as never;
  // What a page has put on Object.prototype is no setting, and its setters get none.
  const settings: Checked = { __proto__: null, ...defaults } as never;
  const memory = openMemory(win, settings, report);
  const gate = openConsentQueue(win, settings, counts, report, record => {
    if (watcher) watcher.record(record);
    push(win, settings.dataLayer, record);
  });
  const enter: ConsentQueue['_enqueue'] = watch
    ? (record, loose) => {
        watcher!.made(record);
        gate._enqueue(record, loose);
      }
    : gate._enqueue;
  const pipeline = emitter(win, settings, counts, report, memory._count, enter);
  if (watch) watcher = watch(pipeline, settings, win);
  const emit = watch ? watcher!.emit : pipeline;

  const hooks: Hooks = new Map();
  const ears: { [vendor: string]: CaptureContext['_onEvent'] } = { __proto__: null } as never;
  const look = () =>
    tryOr(() => {
      for (const hook of hooks.values()) hook._recheck();
    });
  let named: string | false | undefined;
  let take = (pushed: unknown) => {
    mergeSettings(settings, pushed, report);
    // The first name stays, or a second container would take the records away.
    if (named && settings.dataLayer !== named) {
      report('data_layer_changed', named, settings.dataLayer);
      settings.dataLayer = named;
    }
    named = named || tryOr(() => (pushed as Settings).dataLayer !== undefined && settings.dataLayer);
    memory._keep();
    gate._update();
    look();
  };

  // A page that refuses the mark or the queue is left alone.
  tryOr(() => {
    const free = singletonLock(win, installs[0]!, other => {
      installs.push(other);
      if (other.version !== version || other.build !== build) {
        report('second_install', other.build, other.version);
      }
    });
    if (!free) return;

    const answers: Partial<Tracker> = {
      version,
      stop: () => stop(),
      status: () => {
        look();
        const heard = counts.pushed + counts.held + counts.dropped + counts.ignored;
        const status: Status = {
          version,
          build,
          installs,
          consent: settings.consent,
          counts: { heard, ...counts },
          vendors: states,
          problems: [...problems.values()],
        };
        return tryOr(() => copyOf(status)) || status;
      },
      track: (vendor, native, payload) => {
        tryOr(() => {
          const hear = ears[text(vendor)!];
          if (hear) hear(native, payload);
          else report('vendor_unknown', 'track', vendor);
        });
      },
    };
    if (given) take(given.before);
    const close = openSettingsQueue(win, pushed => take(pushed), answers, report);
    if (given) take(given.after);
    for (const id of new Set(settings.vendors)) {
      const manners = unfoldTables(vendors[id]);
      // A page's setter on Object.prototype gets nothing of ours.
      const state: VendorStatus = { __proto__: null, state: 'waiting', events: 0 } as never;
      states[id] = state;
      ears[id] = (native, payload) => {
        state.state = 'heard';
        state.events++;
        emit(id, manners, native, payload);
      };
      const refused = () => report('hook_refused', id);
      tryOr(() => {
        const wantsCalls = () => settings.sdkCalls && !gate._isFlushing();
        const lookOnce = listen(win, vendors[id]._capture, state, hooks, ears[id]!, wantsCalls, report);
        hooks.set(id, { _recheck: () => tryOr(lookOnce, refused), stop() {} });
      }, refused);
    }
    look();
    scheduleRechecks(win, look, gate._release);

    stop = () => {
      stop = () => {};
      tryOr(() => {
        take({ consent: 'denied', beforeConsent: 'drop' });
        // The page may have kept the queue's push.
        take = () => {};
        free();
        // A page may have changed what a loop does, or frozen the queue; one must not keep the other.
        tryOr(() => {
          for (const hook of hooks.values()) hook.stop();
          hooks.clear();
        });
        close();
      });
    };
  });
  return () => stop();
}
