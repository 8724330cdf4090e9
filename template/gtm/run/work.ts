/** Keeps count of what is still under way, so that a test can wait until the stand-in is quiet. */
export interface Work {
  /** Says that something has begun; the answer is to be called, once, when it has ended. */
  begin(): () => void;
  /** Runs a callback as the loader postpones things: by a timer of no delay. */
  later(callback: () => void, ms?: number): void;
  /** Waits until nothing is under way and the timers of this moment have run. */
  settled(): Promise<void>;
}

type Timer = (callback: () => void, ms?: number) => unknown;

/** Counts the work of one container, with the timer of its window. */
export const createWork = (timer: Timer): Work => {
  let underWay = 0;

  const begin = (): (() => void) => {
    underWay++;
    let over = false;
    return () => {
      if (!over) underWay--;
      over = true;
    };
  };

  return {
    begin,
    later(callback, ms = 0) {
      const end = begin();
      timer(() => {
        try {
          callback();
        } finally {
          end();
        }
      }, ms);
    },
    async settled() {
      do await new Promise<void>(resolve => timer(resolve, 0));
      while (underWay > 0);
    },
  };
};
