import type { Unread } from '../room/unread.ts';

export const unread: Unread = {
  neverRead: [
    {
      native: /^jivo_onCallEnd$/,
      path: 'result',
      description: 'Whether a call has failed.',
    },
    {
      native: /^jivo_onCallEnd$/,
      path: 'reason',
      description: 'Why a call has failed, which may name the number of the visitor.',
    },
  ],
  deciding: [],
};
