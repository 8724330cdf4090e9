import type { Capture } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { hasOwn } from '../../core/has-own.ts';
import { coverer } from '../../core/hooks/coverer.ts';
import { apply, type Callable } from '../../core/language.ts';
import { tryOr } from '../../core/try-or.ts';
import { whileThere } from '../../core/ways/while-there.ts';

const name = 'Intercom';

/**
 * The global function takes listeners as commands, first as a stub that hands them on, and there is no way to unsubscribe.
 * `shutdown` forgets them all, and `boot` does not bring them back (devrnt/react-use-intercom#666), so the function is
 * covered as long as it is there, and ours are given anew with the boot that follows, or to another messenger.
 *
 * Nothing that comes with an event goes on: libraries disagree on whether an address does.
 */
export const capture: Capture = context => {
  const { _win, _report, _onEvent, _onWidget, _eventNames } = context;
  // A getter of the page may throw; an element of that name is not the window's own.
  const read = (...steps: string[]) => hasOwn(_win, name) && dig(_win, [name, ...steps]);
  let given = 0;
  let isNew = true;
  let isForgotten: boolean | undefined;
  const subscribe = (command: Callable) => {
    const mine = ++given;
    isNew = isForgotten = false;
    for (const native of _eventNames.match(/\b(on\w+|ready)(?=;|$)/g)!) {
      // Should a messenger keep what was given before, that falls silent.
      command(native, () => mine === given && _onEvent(native));
    }
    _onWidget(true);
  };
  const cover = coverer((command, self, args) => {
    const result = apply(command, self, args);
    tryOr(() => {
      if (args[0] === 'shutdown') isForgotten = true;
      if (args[0] === 'boot' && isForgotten) subscribe(command);
    });
    return result;
  });
  if (read('booted')) _report('loaded_late', name);
  const look = whileThere(
    context,
    name,
    value => (typeof value === 'function' ? cover(value as Callable) : value),
    () => {
      isNew = true;
    },
  );
  return () => {
    look();
    const command = read();
    if (typeof command === 'function' && (isNew || (isForgotten && read('booted'))))
      subscribe(command as Callable);
  };
};
