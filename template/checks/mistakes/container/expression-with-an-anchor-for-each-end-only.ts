import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.trigger.at(-1).customEventFilter[0].parameter[1].value = '^chat_opened|chat_closed$';
  },
  where: /trigger "ChatDL - Native/,
  says: /also matches/,
  remedy: /\^\(…\)\$/,
};
