import type { Trace } from './traces.ts';

/**
 * Runs the code of a trace on a page on which `begin` has started our script, or nothing, and answers with what the
 * page finds. The code has `mine`, a function of the site; `chat`, which lets a chat call the site's callback; `later`,
 * which looks when all that waits has run; `before`, the number of the last timer; and `stop`. Runs in browsers too.
 */
export async function ask(
  page: object,
  { page: code }: Pick<Trace, 'page'>,
  begin: () => () => void,
): Promise<unknown> {
  const window = page as { setTimeout(run: () => void): number; userlikeTrackingEvent?: unknown };
  const before = window.setTimeout(() => {});
  const stop = begin();
  const mine = () => 'mine';
  const chat = (...args: unknown[]) => {
    const { userlikeTrackingEvent } = window;
    if (typeof userlikeTrackingEvent === 'function') userlikeTrackingEvent(...args);
  };
  const later = async (look: () => unknown) => {
    for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    return look();
  };
  const body = code.includes('return') ? code : `return ${code}`;
  const run = new Function('window', 'mine', 'chat', 'later', 'before', 'stop', body);
  return run(window, mine, chat, later, before, stop);
}
