/** The desk where a dump lies: reads it, searches it, and tells how it looks at the moment. */
import { type Cell, cell } from '../cell.ts';
import type { Dump, DumpEntry } from './dump.ts';
import { type Reading, readDump } from './read-dump.ts';
import { type Search, searchIn, type Wanted } from './search.ts';
import { yielded } from './slices.ts';

/** What is to be seen. */
export interface View {
  readonly dump?: Dump;
  /** Only while something is being read. */
  readonly reading?: Reading;
  /** Why a file could not be opened; what was open before stays. */
  readonly fault?: string;
  readonly found: readonly DumpEntry[];
  readonly isSearching: boolean;
}

export interface Desk {
  readonly view: Cell<View>;
  /** Opens a file or a pasted text. Resolves when it has been read, or when another one took its place. */
  open(blob: Blob, name: string): Promise<void>;
  /** Looks for entries, now and in what is still to come. */
  ask(text: string, wanted: Wanted): void;
}

/** Pictures per second are costly while a file is read. */
const pause = 100;

/** An empty desk. */
export function openDesk(): Desk {
  const view = cell<View>({ found: [], isSearching: false });
  let dump: Dump | undefined;
  /** The last one that was read to its end. */
  let whole: Dump | undefined;
  let reading: Reading | undefined;
  let fault: string | undefined;
  let asked: readonly [text: string, wanted: Wanted] = ['', 'all'];
  let search: Search | undefined;
  let isSearching = false;
  let shown = 0;
  let turn = 0;

  const show = () => {
    shown = performance.now();
    view.set({
      ...(dump && { dump }),
      ...(reading && { reading }),
      ...(fault !== undefined && { fault }),
      found: search?.found ?? [],
      isSearching,
    });
  };
  const showNowAndThen = () => {
    if (performance.now() - shown >= pause) show();
  };
  const lookOn = async () => {
    if (isSearching) return;
    isSearching = true;
    while (search && !search.step()) {
      showNowAndThen();
      await yielded();
    }
    isSearching = false;
    if (!reading) show();
  };
  const lookAnew = async () => {
    search = dump && searchIn(dump, ...asked);
    await lookOn();
    show();
  };

  return {
    view,
    ask: (text, wanted) => {
      asked = [text, wanted];
      lookAnew();
    },
    open: async (blob, name) => {
      const mine = ++turn;
      fault = undefined;
      reading = { name, read: 0, size: blob.size };
      show();
      const wrong = await readDump(blob, name, {
        begin: begun => {
          dump = begun;
          lookAnew();
        },
        progress: now => {
          reading = now;
          lookOn();
          showNowAndThen();
        },
        isOver: () => mine !== turn,
      });
      if (mine !== turn) return;
      reading = undefined;
      if (wrong !== undefined) {
        fault = `${name}: ${wrong}`;
        dump = whole;
        search = dump && searchIn(dump, ...asked);
      }
      whole = dump;
      await lookOn();
      show();
    },
  };
}
