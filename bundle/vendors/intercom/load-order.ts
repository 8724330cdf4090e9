import type { LoadOrder } from '../room/load-order/load-order.ts';

/** The code is the snippet with listeners of the site to all but `ready`, which a late listener is told anew. */
export const loadOrder: LoadOrder = {
  rareWays: [{ form: 'once more' }, { form: 'frozen' }],
  turns: { load: ['ready'], open: ['onShow'], send: [], close: ['onHide'] },
  events: { ready: ['chat_ready'], onShow: ['chat_opened'], onHide: ['chat_closed'] },
};
