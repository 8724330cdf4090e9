import type { Command } from 'commander';
import type { ExitCode, World } from './world.ts';

/** Adds a command; `end` is told how it ended. */
export type AddCommand = (program: Command, world: World, end: (code: ExitCode) => void) => void;
