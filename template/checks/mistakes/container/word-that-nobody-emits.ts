import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.trigger[0].customEventFilter[0].parameter[1].value = 'chat_handover';
  },
  where: /trigger "ChatDL - /,
  says: /emits chat_handover/,
  remedy: /chat_opened/,
};
