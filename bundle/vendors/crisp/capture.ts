import type { Capture } from '../../../schemas/src/vendor.ts';
import { singleListener } from '../../core/ways/single-listener.ts';

/**
 * The chat keeps one listener for each event, so what the site registers with `$crisp.push(['on', …])` is tapped. Its
 * argument is a message, or who the visitor is, and never goes on; of the team is told only that it is away.
 */
export const capture: Capture = context => {
  let ready: number;
  return singleListener(
    context,
    '$crisp',
    context._eventNames.match(/\w+:[\w:]+/g)!,
    (native, value, chats) => {
      if (native === 'session:loaded') {
        // Told again with each new session of a chat that is there.
        if (ready === chats) return;
        ready = chats;
      }
      if (!/^web/.test(native) || value === false) context._onEvent(native);
    },
  );
};
