import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace(/("string": "https:[^"]*)datalayer\.js"/, '$1other.js"'),
  where: /permission inject_script/,
  says: /other\.js, which is never loaded/,
  remedy: /Remove this address/,
};
