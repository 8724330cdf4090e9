import type { Adopt, Capture } from '../../../../schemas/src/vendor.ts';
import { dig } from '../../dig.ts';
import { tapper } from '../../tap.ts';

const callbacks = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'];

/** These calls carry who the visitor is, so only their name is recorded. */
const methods = ['pageHit', 'resetAuth', 'destroy'];

/**
 * The widget keeps the object `civchat` and calls functions on it. The object stays the same, since the widget
 * writes to it and sends unknown keys as attributes of the visitor; only its five callbacks get a hook.
 *
 * The page's own calls, `userengage('event.signup', …)` and `UE.pageHit(…)`, are heard once the setting asks for it.
 * Nothing is put in place of a function that is not there, because sites test for it.
 */
export const capture: Capture = ({ win, hear, hook, met, report, wantsCalls }) => {
  const hookEach = (names: readonly string[], tapOf: (name: string) => Adopt): Adopt => {
    const taps = names.map(name => [name, tapOf(name)] as const);
    const known = new WeakSet<object>();
    return value => {
      if (value && typeof value === 'object' && !known.has(value)) {
        known.add(value);
        for (const [name, tap] of taps) if (hook(value, name, tap)) met();
      }
      return value;
    };
  };

  if (win.UE) report('loaded_late', 'UE');
  hook(
    win,
    'civchat',
    // The widget may do something itself with code that it receives, so no handler is offered for that unasked.
    hookEach(callbacks, name =>
      tapper(
        // Of a message only who wrote it goes on.
        ([message]) => hear(name, { isAdmin: dig(message, ['isAdmin']) }),
        name !== 'onPayloadReceived',
      ),
    ),
  );
  let hooked = false;
  return () => {
    if (hooked || !wantsCalls()) return;
    hooked = true;
    hook(
      win,
      'userengage',
      tapper(([native, attributes]) => {
        if (wantsCalls()) hear(native, native === 'client.update' ? 0 : attributes);
      }),
    );
    hook(
      win,
      'UE',
      hookEach(methods, name =>
        tapper(() => {
          if (wantsCalls()) hear('UE.' + name);
        }),
      ),
    );
  };
};
