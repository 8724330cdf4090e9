/** How much memory the bundle holds after events with huge texts. */
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext, type Script } from 'node:vm';
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { cutsOf, hugeText } from './huge.ts';
import { type Bag, type Callable, openRealm } from './realm.ts';

const events = 100;

/**
 * Bytes that stay in use after a hundred events of ten million characters each, while records wait for consent, in
 * which each text is one of `cutsOf`.
 */
export async function heldBytes(script: Script): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const realm = openRealm();
  const keep = { personalData: 'keep', staff: 'keep', ids: 'keep', answers: 'keep', customKeys: ['a'] };
  const window: Bag = Object.assign(realm.object(), {
    location: { href: 'https://shop.example/', pathname: '/' },
    document: { querySelector: () => null, addEventListener: () => {} },
    addEventListener: () => {},
    setTimeout: () => {},
    chatTracker: [{ ...keep, consent: 'denied', maxPerMinute: 1e9 }],
  });
  realm.load(script, window);
  const { track } = window.chatTracker as { track: Callable };
  const used = async () => {
    // Texts of this size lie outside the heap, and are given back in the task after the one that finds them unused.
    for (const _ of ['found unused', 'given back']) {
      await setTimeout(50);
      collect();
    }
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const report = (text: string, turn: number) => {
    const beginning = cutsOf(text)[2]!;
    for (const { id, events } of dictionary.vendors) {
      const { name } = events[turn % events.length]!;
      track(id, turn % 2 ? name : beginning, payloadOf(id, text, turn));
    }
  };

  const before = await used();
  for (let i = 0; i < events; i++) report(hugeText(i), i);
  // The engine itself keeps the text that a pattern has met last.
  report('A short text that takes the place of a huge one.', events);
  return (await used()) - before;
}

/** A payload in which each field is another cut of the text, another one at each turn. */
function payloadOf(id: VendorId, text: string, turn: number): Bag {
  const [whole, part, beginning] = cutsOf(text) as [string, string, string];
  const cuts = [whole, part, beginning];
  const payload: Bag = { a: part };
  const paths = dictionary.fields.flatMap(({ from }) => from[id] || []);
  for (const [i, path] of paths.entries()) {
    const steps = path.split('.');
    const key = steps.pop()!;
    let owner = payload;
    for (const step of steps) {
      owner[step] ??= {};
      owner = owner[step] as Bag;
    }
    owner[key] = cuts[(i + turn) % cuts.length];
  }
  return payload;
}
