/** How much memory the bundle holds after events with huge texts. */
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext, type Script } from 'node:vm';
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
  const hear = (text: string, turn: number) => {
    const [whole, part, beginning] = cutsOf(text) as [string, string, string];
    const detail = {
      bot_id: whole,
      process_id: part,
      process_name: beginning,
      email: part,
      label: whole,
      a: part,
    };
    track('loyjoy', turn % 2 ? 'end' : beginning, detail);
    track('userlike', 'chat_quit', { global_ctx: { widget_id: part }, session_ctx: { chat_id: beginning } });
  };

  const before = await used();
  for (let i = 0; i < events; i++) hear(hugeText(i), i);
  // The engine itself keeps the text that a pattern has met last.
  hear('A short text that takes the place of a huge one.', events);
  return (await used()) - before;
}
