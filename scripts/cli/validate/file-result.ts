/** What came of one file. */
import type { LineFinding, Summary } from './check-stream.ts';

export interface FileResult {
  readonly file: string;
  /** What it held; nothing if it could not be read to its end. */
  readonly summary?: Summary;
  /** Why it could not be read. */
  readonly error?: string;
}

/** One thing that is wrong with an entry of a file. */
export interface FileFinding extends LineFinding {
  readonly file: string;
}

/** Hears what is found in one file after the other. */
export interface Report {
  tell(file: string, findings: readonly LineFinding[]): Promise<void> | void;
  endFile(result: FileResult): Promise<void> | void;
  end(results: readonly FileResult[]): Promise<void> | void;
}
