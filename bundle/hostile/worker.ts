/** Plays pages in a thread of its own, so that what goes wrong there ends nowhere else. */
import { parentPort, workerData } from 'node:worker_threads';
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import { heldBytes } from './memory.ts';
import { play } from './play.ts';
import { scriptOf } from './realm.ts';

/** What a worker is given: a bundle, and every nth page from the first on. */
export interface Job {
  readonly text: string;
  /** Those whose code it has. */
  readonly chats: readonly VendorId[];
  readonly pages: { readonly from: number; readonly to: number; readonly step: number };
  /** The last case to play, when one is repeated. */
  readonly last?: number;
  /** Measure memory too. */
  readonly memory?: boolean;
}

async function work({ text, chats, pages, last, memory }: Job): Promise<void> {
  const script = scriptOf(text);
  for (let page = pages.from; page < pages.to; page += pages.step) {
    parentPort!.postMessage({ played: await play({ script, chats }, page, last) });
  }
  if (memory) parentPort!.postMessage({ held: await heldBytes(script) });
}

void work(workerData as Job);
