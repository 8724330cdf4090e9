import type { Finding } from '../../../schemas/src/finding.ts';

/** One thing that is wrong; `code` stays the same whatever the words. */
export interface Fault extends Finding {
  readonly code: string;
  /** How often it was seen. */
  readonly times?: number;
}

/** The same fault of several pushes is told once. */
export function once(faults: readonly Fault[]): Fault[] {
  const known = new Map<string, Fault>();
  for (const fault of faults) {
    const key = fault.code + fault.where;
    const { times = 0, ...first } = known.get(key) ?? fault;
    known.set(key, { ...first, times: times + 1 });
  }
  return [...known.values()];
}
