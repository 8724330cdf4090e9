/** Pages of different make on which nothing is wrong. */
import { chatId, chatTelling, description, engaged, ready } from './chat.ts';
import {
  between,
  type Case,
  consent,
  gtm,
  gtmAddress,
  gtmSnippet,
  inline,
  listener,
  loader,
  page,
} from './parts.ts';

const chat = chatTelling(ready) + description(engaged);
const healthy = (name: string, html: string, more: Partial<Case> = {}): Case => ({
  name,
  html,
  finds: [],
  ...more,
});

export const healthyCases: readonly Case[] = [
  healthy('the listener above the chat', page(listener(), gtm(), chat)),
  healthy(
    'an old library gives lists a toJSON',
    page(inline('Array.prototype.toJSON = function () { return String(this); };'), listener(), gtm(), chat),
  ),
  healthy(
    'Tag Manager by its snippet, which numbers what is pushed',
    page(inline(gtmSnippet), listener(), chat),
    {
      files: { [gtmAddress]: { body: loader } },
      watched: 200,
    },
  ),
  healthy(
    'Tag Manager throws old entries away',
    page(
      inline(gtmSnippet),
      listener(),
      chat,
      inline('setTimeout(function () { for (var i = 0; i < 400; i++) dataLayer.push({ i: i }); }, 100);'),
    ),
    {
      files: { [gtmAddress]: { body: loader } },
      watched: 600,
    },
  ),
  healthy(
    'records wait for a visitor who has not agreed',
    page(consent('default', 'denied'), gtm(), listener({ vendors: [chatId], consent: 'denied' }), chat),
    {
      remarks: /2 records are waiting for consent/,
    },
  ),
  healthy(
    'records are dropped before consent by choice',
    page(
      consent('default', 'denied'),
      gtm(),
      listener({ vendors: [chatId], consent: 'denied', beforeConsent: 'drop' }),
      chat,
    ),
    {
      remarks: /2 events before consent were dropped, as the settings say/,
    },
  ),
  healthy(
    'the visitor agrees by a click',
    page(
      consent('default', 'denied'),
      gtm(),
      listener({ vendors: [chatId], consent: 'denied' }),
      chat,
      "<button id=\"yes\" onclick=\"gtag('consent', 'update', { analytics_storage: 'granted' }); chatTracker.push({ consent: 'granted' })\">Yes</button>",
    ),
    {
      click: ['#yes'],
      watched: 300,
    },
  ),
  healthy(
    'both sides use a data layer of another name',
    page(gtm('shopLayer'), listener({ vendors: [chatId], dataLayer: 'shopLayer' }), chat),
  ),
  healthy(
    'two containers with a data layer each',
    page(gtm('shopLayer', 'GTM-SHOP123'), gtm(), listener(), chat),
  ),
  healthy(
    'another tag manager gets a copy of each record',
    page(
      inline('_mtm = [];'),
      between('_mtm.push(Object.assign({}, o)); return push(o);'),
      gtm(),
      listener(),
      chat,
    ),
  ),
  healthy(
    'a page-swapping router with the script in the head',
    page(inline('Turbo = {};'), listener(), gtm(), chat),
  ),
  healthy('chat and listener in one frame of the page', page(gtm(), '<iframe src="/help"></iframe>'), {
    files: { '/help': { type: 'text/html', body: page(listener(), chat) } },
  }),
  healthy(
    'frames of other sites',
    page(listener(), gtm(), chat, '<iframe src="https://video.example/"></iframe>'),
    {
      files: { 'https://video.example/': { type: 'text/html', body: page('<p>Film</p>') } },
    },
  ),
  healthy(
    'Tag Manager in a worker that is sent everything',
    page(
      inline(gtmSnippet, 'type="text/partytown"'),
      inline('dataLayer = []; dataLayer.push = function () {};'),
      listener(),
      chat,
    ),
    {
      remarks: /runs in a worker \(Partytown\)/,
    },
  ),
  healthy('records without any Tag Manager', page(listener(), chat), {
    remarks: /no Google Tag Manager was seen/,
  }),
  healthy(
    'a restriction that concerns nothing of ours',
    page(
      inline("dataLayer = [{ 'gtm.blocklist': ['nonGooglePixelsOfOthers', 'j'] }];"),
      gtm(),
      listener(),
      chat,
    ),
  ),
  healthy(
    'a shop that pushes pictures, flags and placeholders',
    page(
      gtm(),
      inline(
        "dataLayer.push({ event: 'view', image: '/hero@2x.jpg', has_email: 'yes', customer_name: 'undefined', first_name: '{{name}}', ecommerce: { transaction_id: '0049170123456' } });",
      ),
      listener(),
      chat,
    ),
  ),
  healthy(
    'a frame that is shut off, and many small ones',
    page(
      gtm(),
      listener(),
      chat,
      '<iframe sandbox srcdoc="<p>ad</p>"></iframe>',
      '<iframe></iframe>'.repeat(12),
    ),
  ),
  healthy('a policy that forbids texts to become scripts', page(gtm(), listener(), chat), {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
  }),
  healthy('an alert that waits for an answer', page(gtm(), listener(), chat, inline("alert('Hello');"))),
  healthy(
    'a click that leads to another page',
    page(gtm(), listener(), chat, '<a id="next" href="/next">Next</a>'),
    {
      click: ['#next'],
      files: { '/next': { type: 'text/html', body: page(listener(), gtm(), chat) } },
    },
  ),
];
