import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('\n\n\n___INFO___', '\n\n___INFO___'),
  where: /^file$/,
  says: /not spaced/,
  remedy: /two before the next/,
};
