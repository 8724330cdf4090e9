import type { Settings } from '../../schemas/src/settings.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import { adoptRooms } from './adopt-rooms.ts';
import { applySettings } from './apply-settings.ts';
import type { Carried } from './carried.ts';
import { text } from './clean.ts';
import type { MakeDebugHooks } from './debug-hooks.ts';
import { version } from './generated/version.ts';
import { recheck } from './recheck.ts';
import { scheduleRechecks } from './recheck-schedule.ts';
import { openScript, type Script } from './script.ts';
import { openSettingsQueue, type Tracker } from './settings-queue.ts';
import { singletonLock } from './singleton-lock.ts';
import { statusOf } from './status.ts';
import { tryOr } from './try-or.ts';

/** Settings of whoever starts it: what counts until somebody says otherwise, and what counts over all that was pushed. */
export interface Given {
  readonly before: Settings;
  readonly after: Settings;
}

/**
 * Starts listening on a page, unless another copy of any version already does. Reads the settings that were pushed
 * so far, then hooks the chosen vendors. Returns the undo; nothing of it throws.
 */
export function start(
  win: PageWindow,
  carried: Carried,
  makeDebugHooks?: MakeDebugHooks,
  given?: Given,
): () => void {
  const script = openScript(win, carried, makeDebugHooks);
  const { _installs, _memory, _queue, _report } = script;
  let stop = () => {};
  // A page that refuses the mark or the queue is left alone.
  tryOr(() => {
    const free = singletonLock(win, _installs[0]!, carried, (install, other) => {
      _installs.push(install);
      if (install.version !== version || install.build !== carried._build) {
        _report('second_install', install.build, install.version);
      } else if (other) adoptRooms(script, other);
    });
    if (!free) return;
    const apply = (pushed: unknown) => applySettings(script, pushed);
    const look = () => recheck(script);
    if (given) apply(given.before);
    const close = openSettingsQueue(
      win,
      apply,
      answersOf(script, () => stop()),
      _report,
    );
    if (given) apply(given.after);
    script._isListening = true;
    look();
    scheduleRechecks(win, look, () => {
      _memory._leave();
      _queue._release();
    });
    stop = () => stopScript(script, free, close);
  });
  return () => stop();
}

function answersOf(script: Script, stop: () => void): Partial<Tracker> {
  return {
    version,
    stop,
    status: () => statusOf(script),
    track: (vendor, native, payload) => {
      tryOr(() => {
        const handler = script._handlers[text(vendor)!];
        if (handler) handler(native, payload);
        else script._report('vendor_unknown', 'track', vendor);
      });
    },
  };
}

function stopScript(script: Script, free: () => void, close: () => void): void {
  if (!script._isListening) return;
  tryOr(() => {
    script._memory._leave();
    applySettings(script, { consent: 'denied', beforeConsent: 'drop' });
    script._isListening = false;
    free();
    // A page may have changed what a loop does, or frozen the queue; one must not keep the other.
    tryOr(() => {
      for (const hook of script._hooks.values()) hook.stop();
      script._hooks.clear();
    });
    close();
  });
}
