/** Options about what a container is to have. */
import type { Command } from 'commander';
import type { Choices } from '../../../template/container/choices.ts';
import { choiceEntries } from '../../../template/generated/choices.ts';
import { addChoiceOptions, choicesOf, readChoices } from '../choice-options.ts';
import type { Io } from '../io.ts';
import { applying } from './planners.ts';
import type { Run } from './run-containers.ts';

export interface ApplyOptions {
  readonly choices?: string;
  readonly wire: boolean;
}

/** Whether it is an update is seen in the container, and the link to the choices is made from them. */
const asked = choiceEntries
  .map(({ name }) => name)
  .filter(name => name !== 'update' && name !== 'choicesLink');

/** Adds the choices and what else is written. */
export const addApplyOptions = (command: Command): Command =>
  addChoiceOptions(command, asked)
    .option('--choices <file>', 'JSON file with choices, spelled as in the library; options win over it.')
    .option('--wire', 'Also make our tag the setup tag of the tags that load the chat.', false);

/** Plans for each container what is chosen now, and on top of it for this one; the rest is as its notes keep it. */
export function applyingTo(options: ApplyOptions, { folder, parts }: Io): Run['planFor'] {
  const given: Partial<Choices> = {
    ...(options.choices !== undefined && readChoices(options.choices, folder)),
    ...choicesOf({ ...options }, folder),
  };
  return target => applying({ ...given, ...target.given }, options, parts);
}
