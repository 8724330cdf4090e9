import type { Libraries } from '../room/libraries.ts';

const folder = 'bundle/vendors/usercom/libraries';

export const libraries: Libraries = {
  [`${folder}/vue.ts`]: 'a reactive object of Vue in the place of `civchat`',
  [`${folder}/mobx.ts`]: 'a class and an observable of MobX in the place of `civchat`',
  [`${folder}/alpine.ts`]: 'a store of Alpine in the place of `civchat`',
  [`${folder}/immer.ts`]: 'frozen results of Immer in the place of `civchat`',
};
