/** Measurements side by side: each right next to one of its neighbour, so that a busy moment of the machine meets both. */

/** Measures once. */
export type Measure<Taken = number> = () => Taken | Promise<Taken>;

/** What a side took, and what the neighbour took right before or after. */
export interface Pair<Taken = number> {
  readonly own: Taken;
  readonly neighbour: Taken;
}

/** So many pairs of each side. Every round begins with another side, and in every other the neighbour goes first. */
export async function sideBySide<Taken>(
  neighbour: Measure<Taken>,
  sides: { readonly [side: string]: Measure<Taken> },
  rounds: number,
): Promise<{ [side: string]: Pair<Taken>[] }> {
  const names = Object.keys(sides);
  const pairs = Object.fromEntries(names.map(name => [name, [] as Pair<Taken>[]]));
  for (let round = 0; round < rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      pairs[name]!.push(await pairOf(sides[name]!, neighbour, round % 2 === 1));
    }
  }
  return pairs;
}

async function pairOf<Taken>(
  side: Measure<Taken>,
  neighbour: Measure<Taken>,
  isNeighbourFirst: boolean,
): Promise<Pair<Taken>> {
  if (!isNeighbourFirst) return { own: await side(), neighbour: await neighbour() };
  const taken = await neighbour();
  return { own: await side(), neighbour: taken };
}
