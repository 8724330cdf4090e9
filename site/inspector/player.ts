import { type Signal, signal } from '@preact/signals';
import type { Step } from '../../bundle/vendors/room/simulator.ts';

/** Where a conversation is. */
export interface Progress {
  readonly state: 'ready' | 'playing' | 'paused' | 'over';
  /** Number of the step that was taken last, 0 before the first. */
  readonly step: number;
  readonly steps: number;
  /** What happened in that step, in one sentence. */
  readonly description: string;
}

export interface Player {
  readonly progress: Signal<Progress>;
  /** Plays from the beginning, or goes on. */
  play(): void;
  pause(): void;
  /** Takes one step and waits. */
  next(): void;
}

/** The clock of a window, or of a test. */
export interface Clock {
  setTimeout(call: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}

/** Plays the steps of a conversation one by one; `take` carries a step out, `pause` says how long the next one waits. */
export function player(
  steps: readonly Step[],
  take: (step: Step) => void,
  clock: Clock,
  pause: () => number,
): Player {
  const progress = signal<Progress>({ state: 'ready', step: 0, steps: steps.length, description: '' });
  let timer = 0;

  const advance = (state: 'playing' | 'paused') => {
    clock.clearTimeout(timer);
    const now = progress.value;
    const step = now.state === 'over' ? 0 : now.step;
    const next = steps[step]!;
    take(next);
    const isLast = step + 1 === steps.length;
    progress.value = {
      ...now,
      state: isLast ? 'over' : state,
      step: step + 1,
      description: next.description,
    };
    if (state === 'playing' && !isLast) timer = clock.setTimeout(() => advance('playing'), pause());
  };

  return {
    progress,
    play: () => advance('playing'),
    pause: () => {
      clock.clearTimeout(timer);
      progress.value = { ...progress.value, state: 'paused' };
    },
    next: () => advance('paused'),
  };
}
