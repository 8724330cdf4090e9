import type { Capture, CaptureContext } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { slotSpy } from '../../core/ways/callback-slot.ts';
import { callsOf } from '../../core/ways/calls.ts';
import { eachObject, hookCallbacks, isObject, type Places } from '../../core/ways/object-of-callbacks.ts';
import { viewOf } from './view.ts';
import { isNews, type WindowState } from './window-state.ts';

/** What the widget takes from an object at each start, `pageHit` and `resetAuth`, and deletes there. */
const callbacks = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'];

/** These calls carry who the visitor is, so only their name is recorded. */
const methods = ['pageHit', 'resetAuth', 'destroy'];

/**
 * The widget copies functions from `civchat` when it starts, and again from the argument of each `UE.pageHit` and
 * `UE.resetAuth`; the new set replaces the old one whole, and what was copied is deleted from the object. So `civchat`
 * gets hooks, which are put back when the next file loads, and an argument is handed over as a view that has our
 * callbacks too. Both objects stay what they are, since the widget writes to them and sends their keys as attributes
 * of the visitor. (Observed on a public copy of the vendor's widget, build of March 2022.)
 *
 * The page's own calls, `userengage('event.signup', …)` and `UE.pageHit(…)`, are recorded once the setting asks for it.
 * Nothing is put in place of a function that is not there, because sites test for it.
 */
export const capture: Capture = context => {
  const { _win, _onWidget, _report, _wantsCalls } = context;
  const state: WindowState = { _isReady: false, _last: undefined };
  const places = openPlaces(context, state);
  const lookForStart = () => {
    if (dig(_win, ['UE', 'isReady']) !== true || state._isReady) return;
    state._isReady = true;
    _report('loaded_late', 'UE', true);
  };
  eachObject(context, 'UE', sdk => {
    state._isReady = false;
    state._last = undefined;
    // It takes what stands on `civchat`, which may be older than what was in the argument of a ping.
    for (const name of callbacks) places[name]!(true);
    for (const name of methods) callsOf(context, sdk, name, onMethod(name, context, state, places));
    return sdk;
  });
  lookForStart();
  eachObject(context, 'civchat', civchat => {
    // What takes no hooks is not changed by the widget either, unless it has callbacks: then it never starts.
    const isFixed = !Object.isExtensible(civchat) && !callbacks.some(name => name in civchat);
    if (isFixed) _onWidget();
    else hookCallbacks(context, civchat, places, true);
    return isFixed ? viewOf(civchat, places) : civchat;
  });

  let hooked: boolean | undefined;
  return () => {
    lookForStart();
    if (hooked || !_wantsCalls()) return;
    hooked = true;
    callsOf(context, _win, 'userengage', onCall(context));
  };
};

function openPlaces({ _onEvent }: CaptureContext, state: WindowState): Places {
  const places: { [callback: string]: Places[string] } = { __proto__: null } as never;
  for (const name of callbacks) {
    places[name] = slotSpy(([message]) => {
      // Of a message only who wrote it goes on.
      if (isNews(state, name)) _onEvent(name, { isAdmin: dig(message, ['isAdmin']) });
    });
  }
  return places;
}

type OnCall = (args: unknown[], isFirst: boolean) => void;

const onMethod =
  (name: string, context: CaptureContext, state: WindowState, places: Places): OnCall =>
  (args, isFirst) => {
    // As the widget does.
    const given = args[0] || {};
    if (name !== 'destroy' && isObject(given)) {
      args[0] = viewOf(given, places);
      context._onWidget(true);
      // This closes the window without a word.
      if (name === 'resetAuth') state._last = undefined;
    }
    if (isFirst && context._wantsCalls()) context._onEvent('UE.' + name);
  };

const onCall =
  ({ _onEvent, _wantsCalls }: CaptureContext): OnCall =>
  ([native, attributes], isFirst) => {
    if (isFirst && _wantsCalls()) _onEvent(native, native === 'client.update' ? 0 : attributes);
  };
