/** Plays many hostile pages on several threads and sums up what was found. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { addCauses, type Cause } from './causes.ts';
import type { Promised } from './page.ts';
import { casesPerPage, type Played } from './play.ts';
import type { Job } from './worker.ts';

/** What to play: so many cases from the number of one, on so many threads. */
export interface FuzzOptions {
  /** The bundle to play with. */
  readonly text: string;
  /** Those whose code it has: all, unless told otherwise. */
  readonly chats?: readonly VendorId[];
  /** Number of the first case; a page is always begun at its beginning. */
  readonly first: number;
  readonly cases: number;
  readonly threads: number;
  /** Play no further than the last case, and so repeat just this one after what led to it. */
  readonly exactly?: boolean;
  readonly memory?: boolean;
  /** Milliseconds after which a page is stuck: most take hundredths of a second, on a busy machine seconds. */
  readonly patience?: number;
  readonly onProgress?: (found: FuzzResult) => void;
}

/** What was found. */
export interface FuzzResult {
  cases: number;
  records: number;
  /** Pages on which the bundle could be asked for its counts in the end. */
  audited: number;
  /** Broken promises. */
  broken: number;
  /** The same by their causes, the earliest first. */
  causes: readonly Cause[];
  readonly met: Map<string, number>;
  /** How often each promise was looked at. */
  readonly checked: Map<Promised, number>;
  /** Bytes held after huge texts, if asked for. */
  held: number;
  /** Threads that did not come to their end, and where. */
  readonly lost: readonly string[];
}

/** Plays the cases. The answer is the same whatever the number of threads. */
export async function fuzz({
  text,
  chats = vendorIds,
  first,
  cases,
  threads,
  exactly,
  memory,
  patience = 300_000,
  onProgress,
}: FuzzOptions): Promise<FuzzResult> {
  const found: FuzzResult = {
    ...{ cases: 0, records: 0, audited: 0, broken: 0, held: 0, causes: [], lost: [] },
    met: new Map(),
    checked: new Map(),
  };
  const code = await workerText();
  const from = Math.floor(first / casesPerPage);
  const to = Math.ceil((first + cases) / casesPerPage);
  const last = exactly ? { last: first + cases - 1 } : {};
  const jobs = Array.from({ length: threads }, (_, i): Job => {
    return {
      text,
      chats,
      pages: { from: from + i, to, step: threads },
      ...last,
      memory: memory === true && i === 0,
    };
  });
  const take = ({ played, held = 0 }: { played?: Played; held?: number }) => {
    found.held += held;
    if (!played) return;
    found.cases += played.cases;
    found.records += played.records;
    if (played.isAudited) found.audited++;
    found.broken += played.findings.length;
    found.causes = addCauses(found.causes, played.findings);
    addCounts(found.met, played.met);
    addCounts(found.checked, played.checked);
    onProgress?.(found);
  };
  const ends = await Promise.all(jobs.map(job => run(code, job, patience, take)));
  return { ...found, lost: ends.filter(end => end !== undefined) };
}

function addCounts<Name>(sums: Map<Name, number>, counts: ReadonlyMap<Name, number>): void {
  for (const [name, times] of counts) sums.set(name, (sums.get(name) ?? 0) + times);
}

/** Plays on one thread. Answers what ended it too early, if anything did. */
function run(
  code: string,
  job: Job,
  patience: number,
  take: (message: object) => void,
): Promise<string | undefined> {
  let page = job.pages.from;
  return new Promise(resolve => {
    const worker = new Worker(code, { eval: true, workerData: job });
    const end = (why: unknown) => {
      clearTimeout(stuck);
      void worker.terminate();
      const isDone = page >= job.pages.to;
      resolve(isDone ? undefined : `A thread ended at page ${page} (case ${page * casesPerPage}): ${why}`);
    };
    const stuck = setTimeout(() => end('stuck'), patience);
    worker.on('message', message => {
      stuck.refresh();
      page += job.pages.step;
      take(message);
    });
    worker.on('error', end);
    worker.on('exit', () => end('gone'));
  });
}

/** The worker as one script: threads do not read TypeScript. */
async function workerText(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
