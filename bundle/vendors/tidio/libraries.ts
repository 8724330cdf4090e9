import type { Libraries } from '../room/libraries.ts';

export const libraries: Libraries = {
  'bundle/vendors/tidio/libraries/clarity.ts':
    'an agent of Microsoft Clarity that listens to Tidio by its object, and only mutes itself when it stops',
};
