import type { PublishedLoader } from '../room/published-loader.ts';

const host = 'https://widget.intercom.io/widget';
const visited = ['onShow', 'onUserEmailSupplied', 'onHide'];

/** The package makes the stub and adds the file of the messenger; the app shuts it down and boots it again. */
export const publishedLoader: PublishedLoader = {
  app: 'bundle/vendors/intercom/published-loader/app.ts',
  frame: 'bundle/vendors/intercom/published-loader/widget.ts',
  host: `${host}/*`,
  files: widget => ({ [`${host}/ab12cd34`]: { contentType: 'text/javascript', body: widget } }),
  callback: '<script>window.seen = [];</script>',
  mounted: ['ready'],
  visited,
  toldLate: ['ready'],
  events: {
    ready: ['chat_ready'],
    onShow: ['chat_opened'],
    onUserEmailSupplied: ['chat_lead'],
    onHide: ['chat_closed'],
  },
  shows: { chat_vendor: 'intercom' },
  secrets: /mira|beispiel/i,
};
