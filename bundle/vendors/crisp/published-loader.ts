import type { PublishedLoader } from '../room/published-loader.ts';

const host = 'https://client.crisp.chat';
const visited = ['chat:opened', 'message:sent', 'message:received', 'chat:closed'];

/** The package adds the chat's first file, with the address that it knows, and takes a listener back before it sets one. */
export const publishedLoader: PublishedLoader = {
  app: 'bundle/vendors/crisp/published-loader/app.ts',
  frame: 'bundle/vendors/crisp/published-loader/loader.ts',
  host: `${host}/*`,
  files: loader => ({ [`${host}/l.js`]: { contentType: 'text/javascript', body: loader } }),
  callback: '<script>window.seen = [];</script>',
  mounted: ['session:loaded'],
  visited: ['chat:opened', 'chat:initiated', 'message:sent|first', 'message:received', 'chat:closed'],
  // The component goes and comes, and the chat stays.
  again: { mounted: [], visited },
  // What the component sets anew is heard, and nothing before that.
  heardLate: visited.map(native => (native === 'message:sent' ? 'message:sent|first' : native)),
  events: {
    'session:loaded': ['chat_ready'],
    'chat:opened': ['chat_opened'],
    'chat:initiated': ['chat_started'],
    'message:sent|first': ['chat_engaged', 'chat_message_sent'],
    'message:sent': ['chat_message_sent'],
    'message:received': ['chat_message_received'],
    'chat:closed': ['chat_closed'],
  },
  shows: { chat_vendor: 'crisp' },
  secrets: /mira|jonas|session_4a6f1c2e|550912|parcel/i,
};
