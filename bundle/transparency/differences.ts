import type { Inventory, Observations } from './inventory.ts';

/** Something that a page finds to be different. */
export interface Difference {
  /** Where: an object, or one of its properties. */
  readonly at: string;
  /** What is different there. */
  readonly fact: string;
  readonly without: string;
  readonly with: string;
}

/** Everything in which two inventories differ, a key that only one of them has as one difference in each list. */
export function differences(without: Inventory, withScript: Inventory): Difference[] {
  const paths = [...new Set([...Object.keys(without), ...Object.keys(withScript)])];
  return paths.flatMap(at => {
    const [a, b] = [without[at], withScript[at]];
    if (a && b) return [...inLists(at, a, b), ...inFacts(at, a.facts, b.facts), ...inProperties(at, a, b)];
    return [{ at, fact: 'there', without: String(!!a), with: String(!!b) }];
  });
}

function inLists(at: string, a: Observations, b: Observations): Difference[] {
  return Object.keys(a.lists).flatMap(list => {
    const [before, after] = [a.lists[list]!, b.lists[list]!];
    const common = (from: readonly string[], other: readonly string[]) =>
      from.filter(key => other.includes(key)).join(' ');
    const only = (from: readonly string[], other: readonly string[]) =>
      from.filter(key => !other.includes(key));
    return [
      ...only(before, after).map(key => ({ at: `${at}.${key}`, fact: list, without: 'true', with: 'false' })),
      ...only(after, before).map(key => ({ at: `${at}.${key}`, fact: list, without: 'false', with: 'true' })),
      ...inFacts(
        at,
        { [`order of ${list}`]: common(before, after) },
        { [`order of ${list}`]: common(after, before) },
      ),
    ];
  });
}

/** Where only one of them has a property, the lists of keys say so; what only a descriptor tells is not compared. */
function inProperties(at: string, a: Observations, b: Observations): Difference[] {
  return Object.keys(a.properties)
    .filter(key => b.properties[key])
    .flatMap(key => {
      const [before, after] = [a.properties[key]!, b.properties[key]!];
      const found = inFacts(`${at}.${key}`, before, after);
      return before.kind && after.kind ? found : found.filter(({ fact }) => /^(in|typeof|value)$/.test(fact));
    });
}

function inFacts(at: string, a: Observations['facts'], b: Observations['facts']): Difference[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter(fact => a[fact] !== b[fact])
    .map(fact => ({ at, fact, without: String(a[fact]), with: String(b[fact]) }));
}
