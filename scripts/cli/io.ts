/** What the command line needs of the machine around it. */
import type { Readable, Writable } from 'node:stream';
import type { FileParts } from '../../template/container/built-parts.ts';
import type { Google } from './google/google.ts';

export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Environment variables. */
  readonly env?: { readonly [name: string]: string | undefined };
  /** Folder that file names given by the user begin in. */
  readonly folder: string;
  /** Folder with the builds of the script. */
  readonly builds: string;
  readonly parts: FileParts;
  /** Credentials for Google's APIs, and the time. */
  readonly google?: Google;
}

/** Everything is fine. */
export const fine = 0;

/** What was looked at has findings: impossible choices, bad records, faults of a page. */
export const found = 1;

/** The command could not do its work: wrong usage, a file that cannot be read or written, no browser, no page. */
export const failed = 2;

/** How a command ended. */
export type ExitCode = typeof fine | typeof found | typeof failed;
