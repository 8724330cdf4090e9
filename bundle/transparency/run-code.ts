/**
 * Runs the code of a trace on a page on which `begin` has started our script, or nothing, and answers with what the
 * page finds. The code has `mine`, a function of the site; `later`, which looks when all that waits has run; `before`,
 * the number of the last timer; and `stop`. Runs in browsers too.
 */
export async function runCode(page: object, code: string, begin: () => () => void): Promise<unknown> {
  const window = page as { setTimeout(run: () => void): number };
  const before = window.setTimeout(() => {});
  const stop = begin();
  const mine = () => 'mine';
  const later = async (look: () => unknown) => {
    for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    return look();
  };
  const body = code.includes('return') ? code : `return ${code}`;
  const run = new Function('window', 'mine', 'later', 'before', 'stop', body);
  return run(window, mine, later, before, stop);
}
