import type { Capture } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { coverer } from '../../core/hooks/coverer.ts';
import { apply, type Callable } from '../../core/language.ts';
import { tryOr } from '../../core/try-or.ts';
import { commandEvents } from '../../core/ways/command.ts';
import { whileThere } from '../../core/ways/while-there.ts';

const name = 'Intercom';

/**
 * The global function takes listeners as commands, and there is no way to unsubscribe. `shutdown` forgets them all, and
 * `boot` does not bring them back (issue 666 of react-use-intercom), so the function is covered as long as it is there,
 * and ours are given anew with the boot that follows.
 *
 * Nothing that comes with an event goes on: libraries disagree on whether an address does.
 */
export const capture: Capture = context => {
  const { _win, _report, _onEvent, _eventNames } = context;
  let given = 0;
  let isForgotten = false;
  const subscribe = (command: Callable): undefined => {
    const mine = ++given;
    isForgotten = false;
    for (const native of _eventNames.match(/\b(on\w+|ready)(?=;|$)/g)!) {
      // Should a chat keep what was given before, that falls silent.
      command(native, () => mine === given && _onEvent(native));
    }
  };
  if (dig(_win, [name, 'booted'])) _report('loaded_late', name);
  commandEvents(context, name, subscribe);
  const cover = coverer((command, self, args) => {
    const result = apply(command, self, args);
    tryOr(() => {
      if (args[0] === 'shutdown') isForgotten = true;
      if (args[0] === 'boot' && isForgotten) subscribe(command);
    });
    return result;
  });
  return whileThere(context, name, value => (typeof value === 'function' ? cover(value as Callable) : value));
};
