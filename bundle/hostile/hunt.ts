/** Plays many hostile pages on several threads and sums up what was found. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Finding } from './page.ts';
import { casesPerPage, type Played } from './play.ts';
import type { Job } from './worker.ts';

/** What to play: so many cases from the number of one, on so many threads. */
export interface Hunt {
  /** The bundle to play with. */
  readonly text: string;
  /** Number of the first case; a page is always begun at its beginning. */
  readonly first: number;
  readonly cases: number;
  readonly threads: number;
  /** Play no further than the last case, and so repeat just this one after what led to it. */
  readonly exactly?: boolean;
  readonly memory?: boolean;
  readonly onProgress?: (found: Found) => void;
}

/** What was found. */
export interface Found {
  cases: number;
  records: number;
  /** Broken promises, the first hundred in full. */
  findings: Finding[];
  broken: number;
  readonly met: Map<string, number>;
  /** Bytes held after huge texts, if asked for. */
  held: number;
}

const mostFindings = 100;

/** Plays the cases. The answer is the same whatever the number of threads. */
export async function hunt({
  text,
  first,
  cases,
  threads,
  exactly,
  memory,
  onProgress,
}: Hunt): Promise<Found> {
  const found: Found = { cases: 0, records: 0, findings: [], broken: 0, met: new Map(), held: 0 };
  const code = await workerText();
  const from = Math.floor(first / casesPerPage);
  const to = Math.ceil((first + cases) / casesPerPage);
  const last = exactly ? { last: first + cases - 1 } : {};
  const jobs = Array.from({ length: threads }, (_, i): Job => {
    return {
      text,
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
    found.broken += played.findings.length;
    found.findings.push(...played.findings.slice(0, mostFindings - found.findings.length));
    for (const [kind, times] of played.met) found.met.set(kind, (found.met.get(kind) ?? 0) + times);
    onProgress?.(found);
  };
  await Promise.all(jobs.map(job => run(code, job, take)));
  return found;
}

function run(code: string, job: Job, take: (message: object) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, workerData: job });
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
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
