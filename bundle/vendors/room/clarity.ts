/** What an agent of Microsoft Clarity asks of its core: the time, a place for what it has heard, and to be told when it shall stop. */
import { seen } from './story.ts';

/** Puts the core on this page, and gives what stops the agent that has come since. */
export function clarityCore(): () => void {
  let stop: unknown;
  Object.assign(window, {
    clarity: (verb: 'time' | 'queue' | 'register', given?: unknown) => {
      if (verb === 'time') return 0;
      if (verb === 'queue') seen.push(`clarity ${JSON.stringify(given)}`);
      else stop = given;
      return undefined;
    },
  });
  return () => (stop as () => void)();
}
