import type { Settings } from '../../schemas/src/settings.ts';
import type { Build, Install, Status, VendorStatus } from '../../schemas/src/status.ts';
import type { Page, Port } from '../../schemas/src/vendor.ts';
import { attempt } from './attempt.ts';
import { claim } from './claim.ts';
import { text } from './clean.ts';
import { emitter } from './emit.ts';
import { type Gate, openGate, type Tally } from './gate.ts';
import { defaults } from './generated/settings.ts';
import { vendors } from './generated/vendors.ts';
import { version } from './generated/version.ts';
import { copyOf, openHealth } from './health.ts';
import { later } from './later.ts';
import { type Hooks, listen } from './listen.ts';
import { mannersOf } from './manners.ts';
import { openMemory } from './memory.ts';
import { push } from './push.ts';
import { openQueue, type Tracker } from './queue.ts';
import { type Checked, mergeSettings } from './settings.ts';
import type { Watch, Watcher } from './watch.ts';

/** Settings of whoever starts it: what counts until somebody says otherwise, and what counts over all that was pushed. */
export interface Given {
  readonly before: Settings;
  readonly after: Settings;
}

/**
 * Starts listening on a page, unless another copy of any version already does. Reads the settings that were pushed
 * so far, then hooks the chosen vendors. Returns the undo; nothing of it throws.
 */
export function start(win: Page, build: Build, watch?: Watch, given?: Given): () => void {
  let stop = () => {};
  let watcher: Watcher | undefined;
  const { problems, report } = openHealth(problem => watcher && watcher.problem(problem));
  const counts: Tally = { pushed: 0, held: 0, dropped: 0, ignored: 0 };
  const installs: Install[] = [{ version, build }];
  const states: Status['vendors'] = { __proto__: null } as never;
  // What a page has put on Object.prototype is no setting, and its setters get none.
  const settings: Checked = { __proto__: null, ...defaults } as never;
  const memory = openMemory(win, settings, report);
  const gate = openGate(win, settings, counts, report, record => {
    if (watcher) watcher.record(record);
    push(win, settings.dataLayer, record);
  });
  const enter: Gate['enter'] = watch
    ? (record, loose) => {
        watcher!.made(record);
        gate.enter(record, loose);
      }
    : gate.enter;
  const pipeline = emitter(win, settings, counts, report, memory.count, enter);
  if (watch) watcher = watch(pipeline, settings, win);
  const emit = watch ? watcher!.emit : pipeline;

  const hooks: Hooks = new Map();
  const ears: { [vendor: string]: Port['hear'] } = { __proto__: null } as never;
  const look = () =>
    attempt(() => {
      for (const hook of hooks.values()) hook.look();
    });
  let named: string | false | undefined;
  let take = (pushed: unknown) => {
    mergeSettings(settings, pushed, report);
    // The first name stays, or a second container would take the records away.
    if (named && settings.dataLayer !== named) {
      report('data_layer_changed', named, settings.dataLayer);
      settings.dataLayer = named;
    }
    named = named || attempt(() => (pushed as Settings).dataLayer !== undefined && settings.dataLayer);
    memory.keep();
    gate.turn();
    look();
  };

  // A page that refuses the mark or the queue is left alone.
  attempt(() => {
    const free = claim(win, installs[0]!, other => {
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
        return attempt(() => copyOf(status)) || status;
      },
      track: (vendor, native, payload) => {
        attempt(() => {
          const hear = ears[text(vendor)!];
          if (hear) hear(native, payload);
          else report('vendor_unknown', 'track', vendor);
        });
      },
    };
    if (given) take(given.before);
    const close = openQueue(win, pushed => take(pushed), answers, report);
    if (given) take(given.after);
    for (const id of new Set(settings.vendors)) {
      const manners = mannersOf(vendors[id]);
      // A page's setter on Object.prototype gets nothing of ours.
      const state: VendorStatus = { __proto__: null, state: 'waiting', events: 0 } as never;
      states[id] = state;
      ears[id] = (native, payload) => {
        state.state = 'heard';
        state.events++;
        emit(id, manners, native, payload);
      };
      const refused = () => report('hook_refused', id);
      attempt(() => {
        const wantsCalls = () => settings.sdkCalls && !gate.pushing();
        const lookOnce = listen(win, vendors[id].capture, state, hooks, ears[id]!, wantsCalls, report);
        hooks.set(id, { look: () => attempt(lookOnce, refused), stop() {} });
      }, refused);
    }
    look();
    later(win, look, gate.hurry);

    stop = () => {
      stop = () => {};
      attempt(() => {
        take({ consent: 'denied', beforeConsent: 'drop' });
        // The page may have kept the queue's push.
        take = () => {};
        free();
        // A page may have changed what a loop does, or frozen the queue; one must not keep the other.
        attempt(() => {
          for (const hook of hooks.values()) hook.stop();
          hooks.clear();
        });
        close();
      });
    };
  });
  return () => stop();
}
