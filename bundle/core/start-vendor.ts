import type { VendorStatus } from '../../schemas/src/status.ts';
import type { CaptureContext, VendorId } from '../../schemas/src/vendor.ts';
import type { Report } from './diagnostics.ts';
import { hookProperty } from './hooks/hook-property.ts';
import { forgetPlans } from './plan.ts';
import type { Script } from './script.ts';
import { tryOr } from './try-or.ts';
import { unfoldTables } from './vendor-tables.ts';

/** Starts a vendor's capture, and keeps the vendor's line in `status()` true. */
export function startVendor(script: Script, id: VendorId): void {
  const vendor = script._rooms[id]!;
  const { _win, _settings, _queue, _hooks, _handlers, _vendors, _report } = script;
  // Before the page can change what unfolding needs.
  const tables = unfoldTables(vendor);
  for (const { _name } of tables._fields) script._blank[_name] = undefined;
  forgetPlans(script._plans);
  if (vendor._leftOut) leaveOut(script, vendor._leftOut);
  // All its own from the beginning: a page's setter on Object.prototype gets nothing of ours.
  const state = { state: 'waiting', why: undefined, events: 0 } as unknown as VendorStatus;
  _vendors[id] = state;
  const onEvent: CaptureContext['_onEvent'] = (native, payload) => {
    state.state = 'heard';
    state.events++;
    script._emit(id, tables, native, payload);
  };
  _handlers[id] = onEvent;
  const report = vendorReport(state, _report);
  const refused = () => _report('hook_refused', id);
  const keep: CaptureContext['_keep'] = (name, hook) => _hooks.set(id + name, hook);
  tryOr(() => {
    const look = vendor._capture({
      _win,
      _eventNames: vendor._eventNames,
      _onEvent: onEvent,
      _report: report,
      _hook: hooker(keep, report),
      _keep: keep,
      _wantsCalls: () => _settings.sdkCalls && !_queue._isFlushing(),
      _onWidget: again => {
        if (state.state === 'waiting' || (again && state.state === 'deaf')) state.state = 'hooked';
      },
    });
    keep('', { _recheck: () => tryOr(look, refused), stop() {} });
  }, refused);
}

/** Adds to what is ignored, unless a push has said what is. */
function leaveOut({ _settings, _standard }: Script, names: readonly string[]): void {
  const ignore = _standard.ignore.concat(names);
  if (_settings.ignore === _standard.ignore) _settings.ignore = ignore;
  _standard.ignore = ignore;
}

/** Reports a problem, and notes in the vendor's line what it means for it. */
const vendorReport =
  (state: VendorStatus, report: Report): CaptureContext['_report'] =>
  (code, key, deaf) => {
    // A refused hook or a late start leaves a chat unheard even if it was met; other causes matter only until it is.
    const isProven = state.state === 'heard' || (state.state === 'hooked' && !/^(hook|loaded)_/.test(code));
    if (deaf && !isProven) state.state = 'deaf';
    // What keeps a chat unheard is told before what happens beside it.
    if (!!deaf === (state.state === 'deaf')) state.why = code;
    report(code, key);
  };

/** Sets hooks whose recheck never throws. */
const hooker =
  (keep: CaptureContext['_keep'], report: CaptureContext['_report']): CaptureContext['_hook'] =>
  (owner, key, wrap, isTaken) => {
    const onReplaced = isTaken ? undefined : () => report('hook_replaced', key);
    const { _recheck: place, stop } = hookProperty(owner, key, wrap, onReplaced);
    const recheck = () =>
      tryOr(
        () => {
          place();
          return true;
        },
        () => report('hook_refused', key, true),
      );
    keep(key, { _recheck: recheck, stop });
    return recheck();
  };
