import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace(/- name: Fails/, '- name: Fails, too'),
  where: /scenario "Fails, too/,
  says: /punctuation/,
  remedy: /letters/,
};
