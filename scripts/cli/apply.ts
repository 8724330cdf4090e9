/** `chat-datalayer apply` brings containers of Tag Manager to the choices. */
import type { AddCommand } from './add-command.ts';
import { addJson } from './given-choices.ts';
import { addApiRoot } from './google/connect.ts';
import { type ApplyOptions, addApplyOptions, applyingTo } from './tag-manager/apply-options.ts';
import { type RunOptions, runContainers } from './tag-manager/run-containers.ts';
import { addTargets } from './tag-manager/targets.ts';
import { addWorkspace, endingOf, type WorkspaceOptions } from './tag-manager/workspace-options.ts';

type Options = RunOptions & ApplyOptions & WorkspaceOptions;

/** Adds the command. */
export const addApply: AddCommand = (program, io, end) => {
  const command = addTargets(program.command('apply')).description(
    'Bring containers of Google Tag Manager to these choices, in a workspace of its own. Without choices, those stay that the notes in the container keep. Publishes only with --publish.',
  );
  addJson(addApiRoot(addWorkspace(addApplyOptions(command))))
    .addHelpText('after', example)
    .action(async (named: string[], options: Options) => {
      const run = {
        options,
        workspaceName: options.workspace,
        ending: endingOf(options),
        planFor: applyingTo(options, io),
      };
      end(await runContainers(named, run, io));
    });
};

const example = `
Example:
  chat-datalayer apply GTM-AB12CD3 --vendors userlike --measurement-id G-AB12CD34EF
  chat-datalayer apply --from containers.txt --publish

Run again, it writes only what is missing, also after it was stopped. Was only tried against a stand-in of the API, not yet on Google's: try "selftest" first.`;
