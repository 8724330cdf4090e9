/** Which events were sent to GA4, how often and with what. */

/** An event of GA4. */
export interface SentEvent {
  readonly event: string;
  times: number;
  /** Names of the parameters that came with it at least once. */
  readonly parameters: string[];
}

/** GA4 takes 500 names; a recording with more of them must not fill the memory. */
const mostEvents = 500;

/** GA4 takes 25 parameters of an event. */
const mostParameters = 100;

/** Counts event by event. */
export function hitCounter(): { readonly sent: readonly SentEvent[]; count(hit: object): void } {
  const sent: SentEvent[] = [];
  return {
    sent,
    count: hit => {
      const { event, ...parameters } = hit as { readonly event: string };
      let met = sent.find(other => other.event === event);
      if (!met && sent.length < mostEvents) {
        met = { event, times: 0, parameters: [] };
        sent.push(met);
      }
      if (!met) return;
      met.times++;
      for (const name of Object.keys(parameters)) {
        if (met.parameters.length < mostParameters && !met.parameters.includes(name))
          met.parameters.push(name);
      }
    },
  };
}
