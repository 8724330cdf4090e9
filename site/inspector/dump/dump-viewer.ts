/** Reads a dump, searches it, and tells how it looks right now. */
import { type Signal, signal } from '@preact/signals';
import type { Dump, DumpEntry } from './dump.ts';
import { type Reading, readDump } from './read-dump.ts';
import { type Search, searchIn, type Wanted } from './search.ts';
import { yielded } from './slices.ts';

/** What is to be seen. */
export interface View {
  readonly dump?: Dump | undefined;
  /** Only while something is being read. */
  readonly reading?: Reading;
  /** Why a file could not be opened; what was open before stays. */
  readonly fault?: string;
  readonly found: readonly DumpEntry[];
  readonly isSearching: boolean;
}

export interface DumpViewer {
  readonly view: Signal<View>;
  /** Opens a file or a pasted text. Resolves when it has been read, or when another one took its place. */
  open(blob: Blob, name: string): Promise<void>;
  /** Looks for entries, now and in what is still to come. */
  ask(text: string, wanted: Wanted): void;
}

/** Pictures per second are costly while a file is read. */
const pause = 100;

/** A viewer in which nothing is open. */
export function openDumpViewer(): DumpViewer {
  const view = signal<View>({ found: [], isSearching: false });
  let opened: Omit<View, 'found' | 'isSearching'> = {};
  /** The last one that was read to its end. */
  let whole: Dump | undefined;
  let shown = 0;
  let turn = 0;

  const show = () => {
    shown = performance.now();
    view.value = { ...opened, found: search.found(), isSearching: search.isRunning() };
  };
  const showNowAndThen = () => {
    if (performance.now() - shown >= pause) show();
  };
  const search = searchOnDemand(showNowAndThen);
  const searchOn = async () => {
    await search.goOn();
    if (!opened.reading) show();
  };
  const searchAnew = async () => {
    search.startIn(opened.dump);
    await search.goOn();
    show();
  };

  return {
    view,
    ask: (text, wanted) => {
      search.ask(text, wanted);
      searchAnew();
    },
    open: async (blob, name) => {
      const mine = ++turn;
      opened = { dump: opened.dump, reading: { name, read: 0, size: blob.size } };
      show();
      const wrong = await readDump(blob, name, {
        begin: dump => {
          opened = { ...opened, dump };
          searchAnew();
        },
        progress: reading => {
          opened = { ...opened, reading };
          searchOn();
          showNowAndThen();
        },
        isOver: () => mine !== turn,
      });
      if (mine !== turn) return;
      opened = wrong === undefined ? { dump: opened.dump } : { dump: whole, fault: `${name}: ${wrong}` };
      if (wrong !== undefined) search.startIn(whole);
      whole = opened.dump;
      await searchOn();
    },
  };
}

/** Searches in slices whatever is open, with what was asked for last. `tell` is called after each slice. */
function searchOnDemand(tell: () => void) {
  let asked: readonly [text: string, wanted: Wanted] = ['', 'all'];
  let search: Search | undefined;
  let isRunning = false;
  return {
    found: (): readonly DumpEntry[] => search?.found ?? [],
    isRunning: () => isRunning,
    ask: (...next: typeof asked) => {
      asked = next;
    },
    startIn: (dump: Dump | undefined) => {
      search = dump && searchIn(dump, ...asked);
    },
    /** Resolves once everything that is there has been looked at, or at once while another call sees to that. */
    goOn: async () => {
      if (isRunning) return;
      isRunning = true;
      while (search && !search.step()) {
        tell();
        await yielded();
      }
      isRunning = false;
    },
  };
}
