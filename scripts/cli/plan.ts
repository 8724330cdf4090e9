/** `chat-datalayer plan` says what `apply` would change in containers of Tag Manager. */

import { usualWorkspace } from '../google/tag-manager/own-workspace.ts';
import type { AddCommand } from './add-command.ts';
import { addJson } from './given-choices.ts';
import { addApiRoot } from './google/connect.ts';
import { type ApplyOptions, addApplyOptions, applyingTo } from './tag-manager/apply-options.ts';
import { type RunOptions, runContainers } from './tag-manager/run-containers.ts';
import { addTargets } from './tag-manager/targets.ts';

type Options = RunOptions & ApplyOptions & { readonly workspace: string };

/** Adds the command. */
export const addPlan: AddCommand = (program, io, end) => {
  const command = addTargets(program.command('plan')).description(
    'Say what "apply" would change in containers of Google Tag Manager, and change nothing. Ends with 1 when there is something to do.',
  );
  addApplyOptions(command).option(
    '--workspace <name>',
    'Workspace that "apply" is to work in.',
    usualWorkspace,
  );
  addJson(addApiRoot(command))
    .addHelpText('after', example)
    .action(async (named: string[], options: Options) => {
      const run = {
        options,
        workspaceName: options.workspace,
        ending: 'look',
        planFor: applyingTo(options, io),
      } as const;
      end(await runContainers(named, run, io));
    });
};

const example = `
Example:
  chat-datalayer plan GTM-AB12CD3 --vendors userlike --measurement-id G-AB12CD34EF
  chat-datalayer plan --from containers.txt --json`;
