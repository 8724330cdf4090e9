import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('"CHAT"', '"CHATS"'),
  where: /info/,
  says: /"CHATS" is unknown/,
  remedy: /CHAT,/,
};
