/** Pages on which the listener, a chat or Tag Manager is not there, each for another cause. */
import { catalogues } from '../../../../bundle/vendors/generated/catalogues.ts';
import { chatAddress, chatCode, chatId, chatTelling, engaged, ready } from './chat.ts';
import {
  type Case,
  delayedByRocket,
  external,
  gtm,
  gtmAddress,
  gtmSnippet,
  inline,
  listener,
  literally,
  page,
  releaseDelayed,
  script,
  settings,
} from './parts.ts';

const chat = chatTelling(ready, engaged);
const { label } = catalogues[chatId];
const ours = 'https://cdn.example/chat-datalayer.js';
const ok = { body: '' };
/** A digest in the right form that fits nothing. */
const wrongDigest = `sha384-${'A'.repeat(64)}`;

const failed: readonly Case[] = [
  {
    name: 'the script is not on the server',
    html: page(settings(), external('/js/chat-datalayer.js'), chat),
    finds: ['script_failed'],
    description: /answers 404/,
    advises: /Upload the file again/,
  },
  {
    name: 'the server answers with its start page instead of the script',
    html: page(settings(), external('/js/chat-datalayer.js'), chat),
    files: { '/js/chat-datalayer.js': { body: '<!doctype html>', type: 'text/html' } },
    finds: ['script_failed'],
    description: /returns a web page/,
    advises: /Upload the file/,
  },
  {
    name: 'the host of the script does not exist',
    html: page(settings(), external(ours), chat),
    finds: ['script_failed'],
    description: /nothing answers/,
    advises: /Check host and spelling/,
  },
  {
    name: 'the integrity value is of another version',
    html: page(settings(), script(`integrity="${wrongDigest}"`), chat),
    finds: ['script_failed'],
    description: /integrity value does not fit/,
    advises: /dist\/manifest\.json/,
  },
  {
    name: 'the policy of the page does not know the host of the script',
    html: page(settings(), external(ours), chat),
    headers: { 'content-security-policy': "script-src 'self' 'unsafe-inline'" },
    files: { [ours]: ok },
    finds: ['script_failed'],
    description: /Content Security Policy/,
    advises: /script-src/,
  },
  {
    name: 'the policy forbids scripts within the page, as those of Custom HTML are',
    html: page(external('/gtm.js?id=GTM-ABC1234'), external('/chat.js')),
    headers: { 'content-security-policy': "script-src 'self'" },
    files: {
      '/gtm.js?id=GTM-ABC1234': {
        body: `dataLayer = []; google_tag_manager = { 'GTM-ABC1234': {} };
          var s = document.createElement('script'); s.text = 'chatTracker = []'; document.head.append(s);`,
      },
      '/chat.js': { body: chatCode(chatId) },
    },
    finds: ['script_failed'],
    description: /policy|Policy/,
    advises: /strict-dynamic/,
  },
  {
    name: 'another host does not share the script',
    html: page(settings(), external(ours, 'crossorigin="anonymous"'), chat),
    files: { [ours]: { headers: { 'access-control-allow-origin': 'https://other.example' } } },
    finds: ['script_failed'],
    description: /does not allow other sites/,
    advises: /Access-Control-Allow-Origin/,
  },
  {
    name: 'the server calls the script a text',
    html: page(settings(), script(), chat),
    files: { '/chat-datalayer.js': { type: 'text/plain', headers: { 'x-content-type-options': 'nosniff' } } },
    finds: ['script_failed'],
    description: /does not call it JavaScript/,
    advises: /Content-Type/,
  },
  {
    name: 'the file of the script is cut off',
    html: page(settings(), script(), chat),
    files: { '/chat-datalayer.js': { body: '(()=>{var a={' } },
    finds: ['script_silent'],
    description: /cut off or changed/,
    advises: /Upload the file of the package again/,
  },
  {
    name: 'there are settings and nobody loads the script',
    html: page(settings(), chat),
    finds: ['script_missing'],
    description: /Settings wait/,
    advises: /Load chat-datalayer\.js/,
  },
  {
    name: 'the script has another name and is not there',
    html: page(settings(), external('/a/chat.js'), chat),
    finds: ['script_missing'],
    description: /chat\.js: the server answers 404/,
    advises: /check its address/,
  },
  {
    name: 'the container does not exist',
    html: page(inline(gtmSnippet), chat),
    files: { [gtmAddress]: { status: 404 } },
    finds: ['gtm_failed'],
    description: /answers 404/,
    advises: /container ID/,
  },
  {
    name: 'an ad blocker of the network stops Tag Manager',
    html: page(inline(gtmSnippet), chat),
    finds: ['gtm_failed'],
    description: /nothing answers/,
    advises: /Check host/,
  },
  {
    name: 'the policy forbids Tag Manager',
    html: page(inline(gtmSnippet), chat),
    headers: { 'content-security-policy': "script-src 'self' 'unsafe-inline'" },
    finds: ['gtm_failed'],
    description: /Content Security Policy/,
    advises: /script-src/,
  },
  {
    name: 'the listener is there, and Tag Manager does not exist',
    html: page(inline(gtmSnippet), listener(), chat),
    files: { [gtmAddress]: { status: 404 } },
    finds: ['gtm_failed'],
    advises: /container ID/,
  },
];

const plainGtm = (attributes: string) => inline(gtmSnippet, attributes);
const byName = (name: string, attributes: string, chatAttributes = attributes): Case => ({
  name: `${name} holds Tag Manager and the chat back`,
  html: page(plainGtm(attributes), external(chatAddress, chatAttributes)),
  finds: ['held_by_consent'],
  description: new RegExp(`${name}.* holds these scripts back until the visitor agrees`),
  advises: /Agree first: add --click/,
});

const held: readonly Case[] = [
  byName('Cookiebot', 'type="text/plain" data-cookieconsent="statistics"'),
  byName(
    'Usercentrics',
    'type="text/plain" data-usercentrics="Google Tag Manager"',
    'type="text/plain" data-usercentrics="Our chat"',
  ),
  byName('Complianz', 'type="text/plain" data-service="google-analytics" data-category="statistics"'),
  byName('OneTrust', 'type="text/plain" class="optanon-category-C0002"'),
  byName('Didomi', 'type="didomi/javascript" data-vendor="c:google"'),
  byName('Borlabs Cookie', 'type="text/template" data-borlabs-cookie-script-blocker-id="gtm"'),
  byName('Real Cookie Banner', 'type="application/consent" consent-required="7" consent-by="services"'),
  {
    name: 'consentmanager keeps the address of the chat aside',
    html: page(
      inline('', `type="text/plain" class="cmplazyload" data-cmp-vendor="s26" data-cmp-src="${chatAddress}"`),
    ),
    finds: ['held_by_consent'],
    description: /^Consentmanager holds this script back/,
    advises: /--click/,
  },
  {
    name: 'a consent tool still holds everything back after the click',
    html: page('<button id="no">No</button>', plainGtm('type="text/plain" data-category="analytics"')),
    click: ['#no'],
    finds: ['held_by_consent'],
    description: /also after the clicks/,
    advises: /categories that this click accepts/,
  },
  {
    name: 'a consent tool holds the listener back and not the chat',
    html: page(
      settings({}, 'type="text/plain" data-cookieconsent="statistics"'),
      script('type="text/plain" data-cookieconsent="statistics"'),
      chat,
      gtm(),
    ),
    finds: ['held_by_consent'],
    description: new RegExp(
      `Cookiebot holds this script back.*${literally(label)} does not wait and is there first`,
    ),
    advises: /same category/,
  },
  {
    name: 'WP Rocket waits for a move of the visitor',
    html: page(
      settings({}, 'type="rocketlazyloadscript"'),
      inline('', 'type="rocketlazyloadscript" data-rocket-src="/chat-datalayer.js"'),
      chat,
    ),
    finds: ['delayed_by_optimiser'],
    description: /WP Rocket delays/,
    advises: /Delay JavaScript Execution/,
  },
  {
    name: 'LiteSpeed delays Tag Manager',
    html: page(plainGtm('type="litespeed/javascript"'), chat),
    finds: ['delayed_by_optimiser'],
    description: /LiteSpeed Cache delays/,
    advises: /JS Delayed/,
  },
  {
    name: 'Flying Scripts delays the script',
    html: page(
      settings(),
      inline('', 'type="text/javascript" data-type="lazy" data-src="/chat-datalayer.js"'),
      chat,
    ),
    finds: ['delayed_by_optimiser'],
    description: /Flying Scripts delays/,
    advises: /list of keywords/,
  },
  {
    name: 'Perfmatters delays Tag Manager',
    html: page(plainGtm('type="pmdelayedscript" data-perfmatters-type="text/javascript"'), chat),
    finds: ['delayed_by_optimiser'],
    description: /Perfmatters delays/,
    advises: /Delay JavaScript/,
  },
  {
    name: 'Tag Manager runs in a worker',
    html: page(plainGtm('type="text/partytown"'), chat),
    finds: ['in_worker'],
    description: /Partytown runs this script in a worker/,
    advises: /forward list/,
  },
  {
    name: 'the script itself was sent to a worker',
    html: page(settings({}, 'type="text/partytown"'), script('type="text/partytown"'), chat, gtm()),
    finds: ['in_worker'],
    description: /no chat of the page can be heard/,
    advises: /without type="text\/partytown"/,
  },
];

const late: readonly Case[] = [
  {
    name: 'Rocket Loader delays the script and not the chat',
    html: page(delayedByRocket, chat, releaseDelayed),
    watched: 300,
    finds: ['loaded_late'],
    description: /Rocket Loader of Cloudflare delays the listener/,
    advises: /data-cfasync="false"/,
  },
  {
    name: 'a consent tool releases the listener after the chat',
    html: page(
      settings({}, 'type="text/plain" data-cookieconsent="statistics"'),
      script('type="text/plain" data-cookieconsent="statistics"'),
      chat,
      releaseDelayed.replace('^="a1b2-"', '="text/plain"'),
    ),
    watched: 300,
    finds: ['loaded_late'],
    description: /Cookiebot releases the listener after the chat/,
    advises: /same category/,
  },
  {
    name: 'the script is async',
    html: page(settings(), script('async'), chat),
    watched: 300,
    finds: ['loaded_late'],
    description: /async or defer/,
    advises: /Take async and defer off/,
  },
];

const restricted = (name: string, entry: object, advises: RegExp, extra = ''): Case => ({
  name: `the page ${name}`,
  html: page(inline(`dataLayer = [${JSON.stringify(entry)}];`), gtm(), extra, chat),
  finds: ['gtm_restricted'],
  advises,
});

const restrictions: readonly Case[] = [
  restricted('forbids custom scripts', { 'gtm.blocklist': ['customScripts'] }, /on the page itself/),
  restricted(
    'forbids scripts of others, in the words of 2015',
    { 'gtm.blacklist': ['nonGoogleScripts'] },
    /on the page itself/,
  ),
  restricted('allows tags of Google alone', { 'gtm.allowlist': ['google'] }, /sandboxedScripts/),
  restricted(
    'allows tags of Google alone, in the words of 2015',
    { 'gtm.whitelist': ['google', 'gaawe'] },
    /sandboxedScripts/,
  ),
  restricted('forbids templates', { 'gtm.blocklist': ['sandboxedScripts'] }, /on the page itself/),
  restricted(
    'forbids the tags that send records',
    { 'gtm.blocklist': ['google'] },
    /gtm\.blocklist/,
    listener(),
  ),
];

const frame = (html: string, attributes = '') =>
  `<iframe ${attributes} srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

const elsewhere: readonly Case[] = [
  {
    name: 'nothing listens, and there is no Tag Manager',
    html: page(chat),
    finds: ['not_installed'],
    description: /Google Tag Manager is not there either/,
    advises: /^Load chat-datalayer\.js above the chat, or put Tag Manager/,
  },
  {
    name: 'Tag Manager runs without the listener',
    html: page(gtm(), chat),
    finds: ['not_installed'],
    description: /GTM-ABC1234 is there and has not brought the listener/,
    advises: /Publish the GTM container/,
  },
  {
    name: 'the chat is in a frame of the page',
    html: page(listener(), gtm(), frame(chat)),
    finds: ['chat_in_frame'],
    description: /in a frame \(about:srcdoc\)/,
    advises: /in the page that the frame shows/,
  },
  {
    name: 'the chat is in a frame, and nothing listens anywhere',
    html: page(gtm(), '<iframe src="/help"></iframe>'),
    files: { '/help': { body: page(chat), type: 'text/html' } },
    finds: ['chat_in_frame'],
    description: /shop\.example\/help/,
    advises: /Install the script/,
  },
  {
    name: 'the chat is in a frame of another site',
    html: page(listener(), gtm(), '<iframe src="https://help.example/"></iframe>'),
    files: {
      'https://help.example/': { body: page(external(chatAddress)), type: 'text/html' },
      [chatAddress]: ok,
    },
    finds: ['chat_in_frame'],
    description: /frame of another site \(https:\/\/help\.example\/\)/,
    advises: /load the chat on the page itself/,
  },
  {
    name: 'an empty page',
    html: page('<h1>Nothing</h1>'),
    finds: ['nothing_found'],
    description: /neither a chat/,
    advises: /--click/,
  },
];

export const loadingCases: readonly Case[] = [...failed, ...held, ...late, ...restrictions, ...elsewhere];
