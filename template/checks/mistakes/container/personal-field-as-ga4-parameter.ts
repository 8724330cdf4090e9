import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.variable[0].parameter[2].value = 'chat_contact_email';
  },
  where: /variable "ChatDL - chat_vendor"/,
  says: /chat_contact_email.*GA4/,
  remedy: /sendPrivate/,
};
