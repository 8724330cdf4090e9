/** What GA4 has to be told, so that its reports can show the parameters. */
import type { Plan } from '../../template/container/plan.ts';

/** Custom dimensions, and as many custom metrics, that a standard GA4 property has room for. */
export const mostDimensions = 50;

export interface Ga4Needs {
  readonly dimensions: readonly string[];
  readonly metrics: readonly string[];
}

/** Sorts the parameters into those that describe and those that are numbers. */
export function ga4Needs({ dictionary, parameters, events }: Plan): Ga4Needs {
  const sent = events.length > 0 ? parameters : [];
  const isMetric = (name: string): boolean =>
    dictionary.fields.some(field => field.name === name && field.dimension === 'metric');
  return { dimensions: sent.filter(name => !isMetric(name)), metrics: sent.filter(isMetric) };
}
