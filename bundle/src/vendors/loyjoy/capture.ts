import type { Capture } from '../../../../schemas/src/vendor.ts';
import { apply, standIns } from '../../stand-in.ts';
import { withListener } from './listeners.ts';

/**
 * The widget takes listeners once, in the options of `LoyJoy('boot', …)`, so that call is where ours joins them.
 * A script that boots itself from its address takes none; all that can be done is to say so.
 */
export const capture: Capture = ({ win, hear, hook, met, report }) => {
  const made = new WeakSet<object>();
  if (win.LoyJoy) report('loaded_late', 'LoyJoy', true);
  hook(
    win,
    'LoyJoy',
    standIns((target, self, args) => {
      // Another tool may have wrapped the command, so that one boot comes by twice.
      if (args[0] === 'boot') {
        try {
          if (!made.has(args[1] as object)) {
            const options = withListener(args[1], hear);
            if (options !== args[1]) made.add(options);
            args[1] = options;
            met(true);
          }
        } catch {
          // The page's own call goes through as it was.
          report('listeners_unknown', 'LoyJoy', true);
        }
      }
      return apply(target, self, args);
    }),
  );
  return () => {
    if (win.document.querySelector('script[src*="widget.js"][src*="process="]')) {
      report('one_tag_embed', 'LoyJoy', true);
    }
  };
};
