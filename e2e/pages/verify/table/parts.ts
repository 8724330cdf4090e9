/** Parts that pages of the table are put together from. */
import { vendorIds } from '../../../../schemas/generated/vendor-ids.ts';

/** Where the pages of the table are; nothing of them is on a network. */
export const site = 'https://shop.example';

/** What a server answers at an address. */
export interface Answer {
  readonly body?: string;
  readonly status?: number;
  readonly type?: string;
  readonly headers?: { readonly [name: string]: string };
}

/** A page, what stands at other addresses, and what is done on it. */
export interface Pages {
  readonly html: string;
  /** Of the page itself. */
  readonly headers?: { readonly [name: string]: string };
  readonly files?: { readonly [address: string]: Answer };
  readonly click?: readonly string[];
  /** How long it is watched, in milliseconds; one look if not given. */
  readonly watched?: number;
}

/** One page of the table, and what verify says of it. */
export interface Case extends Pages {
  readonly name: string;
  /** Codes of all findings, in order; none for a healthy page. */
  readonly finds: readonly string[];
  /** What the first finding says, and what it advises. */
  readonly description?: RegExp;
  readonly advises?: RegExp;
  /** What stands under "Good to know". */
  readonly remarks?: RegExp;
}

export const page = (...parts: readonly string[]): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body>${parts.join('\n')}</body></html>`;

export const inline = (code: string, attributes = ''): string => `<script ${attributes}>${code}</script>`;
export const external = (src: string, attributes = ''): string =>
  `<script src="${src}" ${attributes}></script>`;

/** The settings of a page, whose script carries all chats. */
export const settings = (given: object = {}, attributes = ''): string => {
  const pushed = JSON.stringify({ vendors: vendorIds, ...given });
  return inline(`(window.chatTracker = window.chatTracker || []).push(${pushed});`, attributes);
};
export const script = (attributes = ''): string => external('/chat-datalayer.js', attributes);
export const listener = (given?: object): string => settings(given) + script();

/** Our script as Rocket Loader puts it aside. */
export const delayedByRocket =
  settings({}, 'type="a1b2-text/javascript"') + script('type="a1b2-text/javascript"');

/** Does what Rocket Loader does after load: runs the scripts that it has put aside, one after the other. */
export const releaseDelayed = inline(
  `addEventListener('load', function () {
  var late = [].slice.call(document.querySelectorAll('script[type^="a1b2-"]'));
  (function next() {
    var s = late.shift(); if (!s) return;
    var n = document.createElement('script');
    if (s.src) { n.src = s.src; n.onload = next; } else n.text = s.text;
    s.replaceWith(n); if (!s.src) next();
  })();
});`,
  'data-cfasync="false"',
);

/** A text in a regular expression, with every character as it is. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

export const gtmAddress = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234';

/** Google's snippet as it is pasted into pages. */
export const gtmSnippet = `(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','GTM-ABC1234');`;

/**
 * As Google's loader treats a data layer: it stands before push, numbers each object, keeps the last 300, and notes the
 * layer by its name.
 */
const load = (layer: string, id: string): string => `(function () {
  var all = (window.google_tag_manager = window.google_tag_manager || {});
  all['${id}'] = {};
  all['${layer}'] = { gtmDom: true, gtmLoad: true };
  var list = window.${layer}, push = list.push, next = 1;
  var number = function (o) { try { o['gtm.uniqueEventId'] = next++; } catch (e) {} };
  list.forEach(number);
  list.push = function () {
    for (var i = 0; i < arguments.length; i++) number(arguments[i]);
    var result = push.apply(list, arguments);
    while (list.length > 300) list.shift();
    return result;
  };
})();`;

/** What stands at the address of Google's loader. */
export const loader = load('dataLayer', 'GTM-ABC1234');

/** Google's snippet and Google Tag Manager, there at once. */
export const gtm = (layer = 'dataLayer', id = 'GTM-ABC1234'): string =>
  inline(`
    window.${layer} = window.${layer} || [];
    ${layer}.push({ 'gtm.start': Date.now(), event: 'gtm.js' });
    ${load(layer, id)}`);

/** Code between a push and the list; it is given `push`, which puts an entry in, and the entry `o`. */
export const between = (code: string, layer = 'dataLayer'): string =>
  inline(`(function () {
    window.${layer} = window.${layer} || [];
    var before = ${layer}.push;
    var push = function (o) { return before.call(${layer}, o); };
    ${layer}.push = function (o) { ${code} };
  })();`);

export const consent = (command: 'default' | 'update', state: 'granted' | 'denied'): string =>
  inline(`
    window.dataLayer = window.dataLayer || [];
    window.gtag = function () { dataLayer.push(arguments); };
    gtag('consent', '${command}', { analytics_storage: '${state}' });`);
