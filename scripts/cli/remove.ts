/** `chat-datalayer remove` takes everything of ours out of containers of Tag Manager. */
import type { AddCommand } from './add-command.ts';
import { addJson } from './given-choices.ts';
import { addApiRoot } from './google/connect.ts';
import { removing } from './tag-manager/planners.ts';
import { type RunOptions, runContainers } from './tag-manager/run-containers.ts';
import { addTargets } from './tag-manager/targets.ts';
import { addWorkspace, endingOf, type WorkspaceOptions } from './tag-manager/workspace-options.ts';

type Options = RunOptions & WorkspaceOptions & { readonly wire: boolean; readonly dryRun: boolean };

/** Adds the command. */
export const addRemove: AddCommand = (program, io, end) => {
  const command = addTargets(program.command('remove')).description(
    'Take everything of ours out of containers of Google Tag Manager, but for what your own entries use. Publishes only with --publish.',
  );
  addJson(addApiRoot(addWorkspace(command)))
    .option('--wire', 'Also take ours away as the setup tag of your tags.', false)
    .option('--dry-run', 'Only say what would be removed.', false)
    .addHelpText('after', example)
    .action(async (named: string[], options: Options) => {
      const run = {
        options,
        workspaceName: options.workspace,
        ending: options.dryRun ? ('look' as const) : endingOf(options),
        planFor: () => removing(options),
      };
      end(await runContainers(named, run, io));
    });
};

const example = `
Example:
  chat-datalayer remove GTM-AB12CD3 --dry-run
  chat-datalayer remove GTM-AB12CD3 --wire --publish`;
