/** The time of a page without a browser: it stands still until a test lets it pass. */

type Callback = () => void;

interface Timer {
  readonly due: number;
  readonly callback: Callback;
}

export interface PageTime {
  now(): number;
  /** A timer without delay runs by itself, as soon as what is under way has ended; any other waits for its moment. */
  setTimeout(callback: Callback, wait?: number): number;
  /** Lets time pass. Each timer runs at its moment, with everything that it sets off. */
  passes(ms: number): Promise<void>;
}

/** A clock that begins now. */
export function pageTime(): PageTime {
  let moment = Date.now();
  let timers: readonly Timer[] = [];

  const nextBefore = (end: number): Timer | undefined =>
    timers.filter(({ due }) => due <= end).sort((one, other) => one.due - other.due)[0];

  return {
    now: () => moment,
    setTimeout(callback, wait = 0) {
      if (wait > 0) timers = [...timers, { due: moment + wait, callback }];
      else setTimeout(callback);
      return 0;
    },
    async passes(ms) {
      const end = moment + ms;
      await quiet();
      for (let timer = nextBefore(end); timer; timer = nextBefore(end)) {
        const { due, callback } = timer;
        timers = timers.filter(each => each !== timer);
        moment = due;
        callback();
        await quiet();
      }
      moment = end;
    },
  };
}

/** Until timers without delay, and those that they set, have run. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise(resolve => setTimeout(resolve));
}
