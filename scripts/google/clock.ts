/** Time, which tests hold in their hands. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** The time of this machine. */
export const realClock: Clock = {
  now: Date.now,
  sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
};
