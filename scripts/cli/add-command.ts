import type { Command } from 'commander';
import type { ExitCode, Io } from './io.ts';

/** Adds a command; `end` is told how it ended. */
export type AddCommand = (program: Command, io: Io, end: (code: ExitCode) => void) => void;
