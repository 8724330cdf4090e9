import type { PublishedLoader } from '../room/published-loader.ts';

const cdn = 'https://cdn.livechatinc.com';

/** The package adds the chat's file, with the address that it knows; the conversation goes on where it comes again. */
export const publishedLoader: PublishedLoader = {
  app: 'bundle/vendors/livechat/published-loader/app.ts',
  frame: 'bundle/vendors/livechat/published-loader/tracking.ts',
  host: `${cdn}/*`,
  files: tracking => ({
    [`${cdn}/tracking.js`]: { contentType: 'text/javascript', body: tracking },
  }),
  callback: '<script>window.seen = [];</script>',
  mounted: ['ready'],
  visited: [
    ...['visibility_changed|maximized', 'customer_status_changed', 'new_event|first', 'new_event|agent'],
    ...['new_event|customer', 'rating_submitted', 'visibility_changed|minimized'],
  ],
  again: {
    mounted: ['ready', 'customer_status_changed'],
    visited: [
      ...['visibility_changed|maximized', 'new_event|customer', 'new_event|agent'],
      ...['new_event|customer', 'rating_submitted', 'visibility_changed|minimized'],
    ],
  },
  toldLate: ['ready'],
  events: {
    ready: ['chat_ready'],
    customer_status_changed: ['chat_started'],
    'new_event|agent': ['chat_message_received'],
    'new_event|customer': ['chat_message_sent'],
    'new_event|first': ['chat_engaged', 'chat_message_sent'],
    rating_submitted: ['chat_rated'],
    'visibility_changed|maximized': ['chat_opened'],
    'visibility_changed|minimized': ['chat_closed'],
  },
  shows: { chat_vendor: 'livechat' },
  secrets: /mira\.beispiel|jonas\.muster|b7eff798|550912/i,
};
