import type { Examples } from '../room/examples.ts';

export const examples: Examples = [
  {
    description: 'The visitor writes the first message on a page, which makes two records.',
    native: 'onMessage',
    payload: { content: 'Where is my parcel?', isAdmin: false },
    records: [{ event: 'chat_engaged' }, { event: 'chat_message_sent' }],
    withheld: { content: 'never_read' },
  },
  {
    description: 'The site answers.',
    native: 'onMessage',
    payload: { content: 'Let me have a look.', isAdmin: true },
    records: [{ event: 'chat_message_received' }],
    withheld: { content: 'never_read' },
  },
  {
    description: 'The window opens.',
    native: 'onOpen',
    records: [{ event: 'chat_opened' }],
  },
  {
    description: 'The page reports a product, on a site that records such calls.',
    native: 'product_event',
    payload: { product_id: 17, event_type: 'add to cart', price: 30 },
    settings: { sdkCalls: true },
    records: [{ event: 'chat_sdk_call', chat_product_id: '17', chat_product_event: 'add to cart' }],
    withheld: { price: 'key_unlisted' },
  },
];
