/** Inspects a page on which a chat is visited, at each stage of the visit. Runs in browsers too. */
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import { inspections } from '../vendors/generated/inspections.ts';
import { chatGlobals } from './chat-globals.ts';
import { type Inventory, takeInventory } from './inventory.ts';

type Page = { [name: string]: unknown };

const globals = [...chatGlobals, 'dataLayer', 'chatTracker'];

/** Every built-in thing that a script could have replaced. */
const builtIns = [
  'Object Function Array Promise Reflect Proxy JSON Symbol WeakMap WeakSet Map Set Date Math Error String RegExp URL',
  'Event EventTarget Node Element Document Storage History XMLHttpRequest setTimeout setInterval fetch eval',
]
  .join(' ')
  .split(' ');

/**
 * Visits a page and answers with what is to be seen at each stage. `first` runs before everything, `later` when the
 * chat has been used, `last` after both; our script comes and goes in them.
 */
export async function inspect(
  page: object,
  vendor: VendorId,
  { first = none, later = none, last = none }: { first?: () => void; later?: () => void; last?: () => void },
): Promise<{ readonly [stage: string]: Inventory }> {
  const window = page as Page;
  const { stages, views } = inspections[vendor].visit(window);
  const seen: { [stage: string]: Inventory } = {};
  const all = [
    { name: 'before chat', run: first },
    ...stages,
    { name: 'script came late', run: later },
    { name: 'after stop', run: last },
  ];
  for (const { name, run } of all) {
    run();
    // What our script has to say, it says when the chat's own code has run.
    await Promise.resolve();
    await Promise.resolve();
    const { things, names } = views();
    const known = new Map<unknown, string>([...names, [window, 'window']]);
    seen[name] = takeInventory({ things: { window, ...builtIn(window), ...things }, names: known, globals });
  }
  return seen;
}

const none = () => {};

function builtIn(window: Page): { [path: string]: unknown } {
  const realm = 'Object' in window ? window : (globalThis as unknown as Page);
  const { document } = window as { document: Partial<Document> };
  const html = { outer: document.documentElement?.outerHTML };
  return {
    document,
    html,
    ...Object.fromEntries(
      builtIns.flatMap(name => {
        const thing = realm[name] as { prototype?: unknown } | undefined;
        return [
          [name, thing],
          [`${name}.prototype`, thing?.prototype],
        ];
      }),
    ),
  };
}
