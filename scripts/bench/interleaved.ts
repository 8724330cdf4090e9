/** Measurements that are interleaved, so that a busy moment of the machine meets all of them. */

/** Measures once; gives any number, of which less is better. */
export type Measure = () => number | Promise<number>;

/** The median of each side over so many rounds. Every round begins with another side. */
export async function interleaved<Side extends string>(
  sides: { readonly [side in Side]: Measure },
  rounds: number,
): Promise<{ [side in Side]: number }> {
  const names = Object.keys(sides) as Side[];
  const taken = Object.fromEntries(names.map(name => [name, [] as number[]])) as {
    [side in Side]: number[];
  };
  for (let round = 0; round < rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      taken[name].push(await sides[name]());
    }
  }
  return Object.fromEntries(names.map(name => [name, median(taken[name])])) as { [side in Side]: number };
}

/** The number in the middle; of an even count, the upper of the two. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no median of no numbers.');
  return middle;
}
