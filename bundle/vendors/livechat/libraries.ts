import type { Libraries } from '../room/libraries.ts';

export const libraries: Libraries = {
  'bundle/vendors/livechat/libraries/clarity.ts':
    'an agent of Microsoft Clarity that subscribes to LiveChat, and takes its listeners back when it stops',
};
