/** Registers what is missing, one after the other; what is there stays. */
import { say } from '../../../template/ga4/sentences.ts';
import type { Ask } from '../api.ts';
import { Fault } from '../fault.ts';
import { faultSentence, type Surroundings, stopsAll } from '../fault-sentence.ts';
import { list, type Property } from './property.ts';
import type { Missing } from './registration.ts';

/** What became of one of them. */
export interface Registered {
  readonly name: string;
  readonly isThere: boolean;
  readonly line: string;
}

/** Tries each. After one that would fail for all, the rest is told as not added too. */
export async function register(
  ask: Ask,
  { name: property }: Property,
  missing: readonly Missing[],
  surroundings: Surroundings,
): Promise<Registered[]> {
  const results: Registered[] = [];
  let stop: string | undefined;
  for (const one of missing) {
    const why = stop ?? (await add(ask, property, one));
    const sentence = why instanceof Fault ? faultSentence(why, surroundings) : why;
    if (why instanceof Fault && (stopsAll(why) || why.kind === 'rights')) stop = sentence;
    const { name } = one;
    results.push(
      sentence === undefined
        ? { name, isThere: true, line: say('added', { name }) }
        : { name, isThere: sentence === thereAlready, line: lineOf(name, sentence) },
    );
  }
  return results;
}

const thereAlready = 'there';

const lineOf = (name: string, sentence: string): string =>
  sentence === thereAlready ? say('there', { name }) : say('notAdded', { name, why: sentence });

/** Nothing where it was added. A lost answer may have been a yes, and so may what exists: then it is looked for. */
async function add(
  ask: Ask,
  property: string,
  { kind, name, body }: Missing,
): Promise<Fault | string | undefined> {
  try {
    await ask({ method: 'POST', path: `v1beta/${property}/${kind}`, body });
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (error.kind !== 'exists' && error.kind !== 'uncertain') return error;
    const there = await list<{ readonly [key: string]: unknown }>(ask, `${property}/${kind}`, kind);
    const isListed = there.some(
      ({ parameterName, eventName, scope = 'EVENT' }) =>
        [parameterName, eventName].includes(name) && scope === 'EVENT',
    );
    if (isListed) return error.kind === 'uncertain' ? undefined : thereAlready;
    if (error.kind === 'uncertain') return error;
    return 'GA4 says that it exists, but does not list it: an archived definition keeps its names for up to 48 hours, and so does another one that shows the same name. Rename that one, or wait, then run this again.';
  }
}
