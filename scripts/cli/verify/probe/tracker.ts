/** The answer of the listener, or the settings that wait for it. Runs in the page. */
import type { Status } from '../../../../schemas/src/status.ts';
import type { Reader } from './reader.ts';

export type TrackerReader = ReturnType<typeof tracker>;

/** Refers to nothing outside itself, since its text is what the page gets. */
export function tracker({ attempt, globalOf }: Reader) {
  /** Not by way of JSON: old libraries give arrays a `toJSON` that breaks it. */
  const isStatus = (answer: Partial<Status> | undefined): answer is Status =>
    Boolean(answer?.counts && answer.vendors) &&
    Array.isArray(answer?.installs) &&
    Array.isArray(answer?.problems);

  const read = () => {
    const tracker = globalOf('chatTracker') as { status?(): Status; push?: unknown } | undefined;
    const isRunning = typeof attempt(() => tracker?.status, undefined) === 'function';
    const status = isRunning ? attempt(() => tracker?.status?.(), undefined) : undefined;
    return {
      queued: Array.isArray(tracker) && !isRunning,
      ...(isRunning && (isStatus(status) ? { status } : { odd: true })),
      // What is stopped takes no settings any more.
      ...(status && tracker && attempt(() => !Object.hasOwn(tracker, 'push'), false) && { stopped: true }),
    };
  };
  return { read };
}
