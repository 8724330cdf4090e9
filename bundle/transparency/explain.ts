import type { Difference } from './differences.ts';
import { traces } from './traces.ts';

/** A difference that no trace in the list explains, or more than one, in words for whoever reads a failed test. */
export function unexplained(differences: readonly Difference[]): string[] {
  return differences.flatMap(({ at, fact, without, with: withScript }) => {
    const names = explaining({ at, fact }).map(({ name }) => name);
    const by = names.length ? `explained by ${names.join(' and ')}` : 'not explained';
    return names.length === 1
      ? []
      : [`${at}: ${fact} is ${without} without, ${withScript} with the script; ${by}`];
  });
}

/** The traces that explain a difference. */
export function explaining({ at, fact }: Pick<Difference, 'at' | 'fact'>) {
  return traces.filter(({ seen }) => seen.some(place => place.at.test(at) && place.fact.test(fact)));
}
