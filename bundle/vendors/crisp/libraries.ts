import type { Libraries } from '../room/libraries.ts';

export const libraries: Libraries = {
  'bundle/vendors/crisp/libraries/clarity.ts':
    'an agent of Microsoft Clarity that puts its listeners in the place of those of the site',
};
