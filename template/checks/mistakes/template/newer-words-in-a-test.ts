import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('setup: |-', 'setup: |-\n  const more = `a`;'),
  where: /scenario ".*", line \d+/,
  says: /TemplateLiteral/,
  remedy: /older words/,
};
