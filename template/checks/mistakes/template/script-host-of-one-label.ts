import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace(/"string": "https:[^"]*datalayer\.js"/, '"string": "https://localhost/x.js"'),
  where: /permission inject_script/,
  says: /localhost/,
  remedy: /two labels/,
};
