/** Time on a page, as far as tools wait: it stands still until somebody lets it pass. */

/** When something waits until: the chat's call has returned, a timer has run down, or the page is idle. */
export type Moment = 'microtask' | 'timer' | 'idle';

export interface Clock {
  later(moment: Moment, happen: () => void): void;
  /** Lets so many milliseconds pass; with none, only what waits for the call to return happens. */
  pass(milliseconds: number): void;
  /** Lets everything happen that waits. */
  settle(): void;
}

const waits: { readonly [moment in Moment]: number } = { microtask: 0, timer: 5, idle: 50 };

/** What is due at the same time happens in the order in which it was asked for; its exceptions go to `caught`. */
export function openClock(caught: (error: unknown) => void): Clock {
  const waiting: { due: number; happen: () => void }[] = [];
  let now = 0;

  const nextDue = (until: number) => {
    let next: number | undefined;
    for (const [i, { due }] of waiting.entries()) {
      if (due <= until && (next === undefined || due < waiting[next]!.due)) next = i;
    }
    return next;
  };
  const runUntil = (until: number) => {
    for (let next = nextDue(until); next !== undefined; next = nextDue(until)) {
      const [{ due, happen }] = waiting.splice(next, 1) as [(typeof waiting)[number]];
      now = Math.max(now, due);
      try {
        happen();
      } catch (error) {
        caught(error);
      }
    }
  };

  return {
    later: (moment, happen) => waiting.push({ due: now + waits[moment], happen }),
    pass: milliseconds => {
      const until = now + milliseconds;
      runUntil(until);
      now = until;
    },
    settle: () => runUntil(Number.POSITIVE_INFINITY),
  };
}
