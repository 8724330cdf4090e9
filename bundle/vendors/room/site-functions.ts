/** Functions of a site, for tests of simulated widgets and of what listens to them. */

/** A call as a function of the site sees it. */
export interface Heard {
  readonly self: unknown;
  readonly args: readonly unknown[];
}

/** A function of the site that keeps what it was called with. */
export function listener() {
  const heard: Heard[] = [];
  function listen(this: unknown, ...args: unknown[]) {
    heard.push({ self: this, args });
  }
  return Object.assign(listen, {
    heard,
    args: () => heard.map(({ args }) => args),
    names: () => heard.map(({ args }) => args[0]),
  });
}

export const fail = () => {
  throw new Error('the site fails');
};

/** A moment that the test lets come. */
export function moment() {
  const waiting: (() => void)[] = [];
  const come = () => {
    for (const happen of waiting.splice(0)) happen();
  };
  return Object.assign((happen: () => void) => void waiting.push(happen), { come });
}
