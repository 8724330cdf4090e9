import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.trigger.at(-1).customEventFilter[0].parameter[1].value = '^chat_(opened|goal)$';
  },
  where: /trigger "ChatDL - Native/,
  says: /emits chat_goal/,
  remedy: /chat_opened/,
};
