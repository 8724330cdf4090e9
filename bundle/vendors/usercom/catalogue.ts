import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');
const newer = documented('newer');

export const catalogue = {
  label: 'User.com (UserEngage)',
  shortLabel: 'User.com',
  hue: 262,
  docs: 'https://apidocs.user.com/developer-guide/web-sdk/widget-callbacks.html',
  hears:
    "The listener joins the callbacks of the widget at its start and at each page view and logout, and, if asked to, the page's own calls.",
  firstEvents:
    'User.com takes its listeners when it starts, and then only with the next page view or logout of the page.',
  isDeafWhenLate: true,
  engagedOncePer: 'page',
  known: {
    how: 'driven',
    description:
      "A public copy of the vendor's widget, the build of March 2022, ran in a browser with answers made up for its server.",
    read: '2026-11',
    open: [
      'Whether the build of today still behaves as that of 2022; the documentation names the same callbacks.',
      'Whether the first message of a new conversation comes back to the page that sent it.',
      'Whether a message is reported once per open tab.',
    ],
  },
  differs: [
    'A conversation there goes on across pages and visits; here the first message of the visitor on a page is chat_engaged, and the views count it once per session.',
    'The event of a message tells the site from the visitor, but not staff from automations, notes or rating prompts.',
    'Whether the first message of a new conversation comes back to the page that sent it is not known; if it does not, visitors who write once are missing here.',
    'Each open tab of a visitor has a connection of its own, so one message may be reported once per tab.',
    'The widget takes its callbacks at its start and with each page view or logout that the page reports; a listener that comes after the start hears nothing until the next of these, while the vendor counts on.',
    'A logout closes the chat window without telling, so there are more chat_opened than chat_closed.',
    'The widget reports neither leads nor ratings to the page, so the vendor has figures that are missing here.',
  ],
  fingerprint: {
    globals: ['civchat', 'userengage', 'UE'],
    script: '[/.](user\\.com|userengage\\.(io|com))/widget\\.js',
  },
  events: {
    onLoad: current('load', 'The widget is loaded and ready.'),
    onOpen: current('repeats', 'The chat window opens, by the visitor or by the page.'),
    onClose: current('repeats', 'The chat window closes, by the visitor or by the page.'),
    onMessage: current(
      'repeats',
      'The visitor, an operator or an automatic reply writes a message.',
      'payload',
    ),
    onPayloadReceived: current(
      'repeats',
      'An automation sends code to the page; its content is never read.',
      'payload',
    ),

    'event.*': current(
      'repeats',
      'The page reports an event of its own, under any name it likes.',
      'payload',
    ),
    product_event: current('repeats', 'The page reports what the visitor does with a product.'),
    'product_event: add to cart': current(
      'repeats',
      'The page reports that the visitor adds a product to the cart.',
    ),
    'product_event: purchase': current('repeats', 'The page reports that the visitor buys a product.'),
    'product_event: liking': current('repeats', 'The page reports that the visitor likes a product.'),
    'product_event: add to observation': current(
      'repeats',
      'The page reports that the visitor puts a product on the watch list.',
    ),
    'product_event: order': current('repeats', 'The page reports that the visitor orders a product.'),
    'product_event: reservation': current('repeats', 'The page reports that the visitor reserves a product.'),
    'product_event: return': current('repeats', 'The page reports that the visitor returns a product.'),
    'product_event: view': current('repeats', 'The page reports that the visitor sees a product.'),
    'product_event: click': current('repeats', 'The page reports that the visitor clicks a product.'),
    'product_event: detail': current(
      'repeats',
      'The page reports that the visitor looks at the details of a product.',
    ),
    'product_event: add': current(
      'repeats',
      'The page reports that a product is added; it does not say to what.',
    ),
    'product_event: remove': current(
      'repeats',
      'The page reports that a product is removed; it does not say from what.',
    ),
    'product_event: checkout': current(
      'repeats',
      'The page reports that the visitor goes to checkout with a product.',
    ),
    'product_event: checkout option': current(
      'repeats',
      'The page reports which option is chosen at checkout.',
    ),
    'product_event: refund': current(
      'repeats',
      'The page reports that the visitor gets a refund for a product.',
    ),
    'product_event: promo click': current('repeats', 'The page reports that the visitor clicks a promotion.'),
    'client.update': current(
      'repeats',
      'The page tells the vendor something new about the visitor.',
      'payload',
    ),
    'widget.show': newer('repeats', 'The page shows the widget.'),
    'widget.hide': newer('repeats', 'The page hides the widget.'),
    'widget.open': current('repeats', 'The page opens the chat window.'),
    'widget.close': newer('repeats', 'The page closes the chat window.'),
    'widget.clicked_open': newer('repeats', 'The page reports that the visitor has opened the chat.'),
    'widget.clicked_closed': newer('repeats', 'The page reports that the visitor has closed the chat.'),
    'UE.pageHit': current(
      'repeats',
      'The page reports a page view and may say who the visitor is.',
      'payload',
    ),
    'UE.resetAuth': current(
      'once',
      'The page makes the vendor forget the visitor, for example at logout.',
      'payload',
    ),
    'UE.destroy': current('once', 'The page removes the widget.'),
  },
  depends: {
    onMessage: {
      eventNames: ['chat_engaged', 'chat_message_sent', 'chat_message_received'],
      description: "It depends on who writes, and on whether it is the visitor's first message on the page.",
    },
  },
} as const satisfies VendorCatalogue<typeof eventNames>;
