/** Options of the commands that write into a workspace. */
import type { Command } from 'commander';
import { usualWorkspace } from '../../google/tag-manager/own-workspace.ts';
import type { Ending } from '../../google/tag-manager/publish.ts';

export interface WorkspaceOptions {
  readonly workspace: string;
  readonly createVersion?: boolean;
  readonly publish?: boolean;
}

/** Adds in which workspace, and whether to publish. */
export const addWorkspace = (command: Command): Command =>
  command
    .option('--workspace <name>', 'Workspace to work in; it is made if it is not there.', usualWorkspace)
    .option('--create-version', 'Make a version of the workspace, without publishing it.', false)
    .option('--publish', 'Make a version of the workspace and publish it.', false);

/** How the run is to end. */
export const endingOf = ({ createVersion, publish }: WorkspaceOptions): Ending =>
  publish ? 'published' : createVersion ? 'version' : 'workspace';
