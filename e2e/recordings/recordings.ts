/** A data layer in every form in which people have it, for tests of whatever reads recordings. */
import { quoted } from '../../schemas/text/quoted.ts';

/** Something that was pushed. */
export interface Pushed {
  readonly [key: string]: unknown;
}

/** A form: its name as the reader tells it, and the text that such a tool would save. */
export interface Recording {
  readonly name: string;
  readonly what: string;
  text(pushed: readonly Pushed[]): string;
  /** A text that breaks off is still whole up to there. */
  readonly isWholeAnywhere?: true;
}

/** As GTM leaves an entry of the data layer. */
const touched = (pushed: Pushed, at: number): Pushed => ({ ...pushed, 'gtm.uniqueEventId': at + 2 });

/** JSON.stringify of the object that gtag() pushes. */
const consent = { 0: 'consent', 1: 'default', 2: { analytics_storage: 'denied' } };

const gtmStart = { 'gtm.start': 1795992904000, event: 'gtm.js', 'gtm.uniqueEventId': 1 };

/** A literal as somebody writes it in the code of a page, or as Chrome's console prints it: names without quotes. */
function literal(pushed: Pushed, key: (name: string) => string): string {
  const entries = Object.entries(pushed).map(
    ([name, value]) => `${key(name)}: ${typeof value === 'string' ? quoted(value) : JSON.stringify(value)}`,
  );
  return `{${entries.join(', ')}}`;
}

const asKey = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));

/** One page with one container and a Google tag: both saw every push. Fields as of an export of 2026. */
const tagAssistant = (pushed: readonly Pushed[]): object => {
  const messages = pushed
    .map((message, at) => ({
      index: at + 1,
      navType: 'MESSAGE',
      title: message.event,
      eventName: message.event,
      groupId: '1',
      eventId: at + 2,
      message: touched(message, at),
      messageString: literal(message, asKey),
      tagInfo: [{ name: 'ChatDL - GA4 chat events', execute: 'success' }],
      abstractModel: { gtm: { uniqueEventId: at + 2 }, ...message },
    }))
    .reverse();
  const containers = ['GTM', 'GOOGLE_TAG'].map(product => ({ product, publicId: 'GTM-ABC1234', messages }));
  return {
    name: 'shop.example',
    version: 2,
    timestamp: 1795992904000,
    data: { debugContext: 'WEB', containers },
  };
};

/** Extensions number what they saw and keep it beside notes of their own. */
const noted = (pushed: Pushed, at: number): object => ({
  id: `evt-${at + 1}`,
  timestamp: 1795992904208 + at,
  event: pushed.event,
  data: pushed,
  source: 'dataLayer',
  raw: pushed,
  dataLayerIndex: at,
});

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** Every form. */
export const recordings: readonly Recording[] = [
  {
    name: 'NDJSON',
    what: 'one entry a line',
    text: pushed => pushed.map(entry => JSON.stringify(entry)).join('\n'),
    isWholeAnywhere: true,
  },
  {
    name: 'NDJSON',
    what: 'lines that end with CR alone',
    text: pushed => pushed.map(entry => JSON.stringify(entry)).join('\r'),
    isWholeAnywhere: true,
  },
  {
    name: 'JSON list',
    what: 'copy(dataLayer)',
    text: pushed => json([consent, gtmStart, ...pushed.map(touched)]),
  },
  {
    name: 'JSON list',
    what: 'wrapped by GTM',
    text: pushed => JSON.stringify(pushed.map((entry, at) => ({ value: touched(entry, at) }))),
  },
  { name: 'export of a data layer extension', what: 'a list', text: pushed => json(pushed.map(noted)) },
  {
    name: 'export of a data layer extension',
    what: 'wrapped',
    text: pushed =>
      json({ exportedAt: '2026-11-30', url: 'https://shop.example/', events: pushed.map(noted) }),
  },
  {
    name: 'export of a data layer extension',
    what: 'page by page',
    text: pushed =>
      json([
        { page: '/', dataLayer: [gtmStart] },
        { page: '/b', dataLayer: pushed.map(touched) },
      ]),
  },
  {
    name: 'export of a data layer extension',
    what: 'with what was pushed as text',
    text: pushed => json(pushed.map((entry, at) => ({ time: at, payload: JSON.stringify(entry) }))),
  },
  { name: 'Tag Assistant recording', what: 'of two containers', text: pushed => json(tagAssistant(pushed)) },
  {
    name: 'JavaScript',
    what: 'pushes in a page',
    text: pushed =>
      `<script>\nwindow.dataLayer = window.dataLayer || [];\n${pushed
        .map(entry => `dataLayer.push(${literal(entry, asKey)});`)
        .join('\n')}\n</script>`,
    isWholeAnywhere: true,
  },
  {
    name: 'JavaScript',
    what: 'as Chrome prints it',
    text: pushed =>
      `(${pushed.length}) [${pushed.map((entry, at) => literal(touched(entry, at), name => name)).join(', ')}]`,
  },
  {
    name: 'JavaScript',
    what: 'as Firefox prints it',
    text: pushed =>
      `Array(${pushed.length}) [ ${pushed.map(entry => `Object ${literal(entry, asKey)}`).join(', ')} ]`,
  },
  {
    name: 'JSON in quotes',
    what: 'JSON.stringify(dataLayer)',
    text: pushed => quoted(JSON.stringify(pushed)),
  },
];

/** A HAR file with what GA4 was sent: one request for the first event, one with all others in its body. */
export function har(events: readonly { readonly name: string; readonly parameters: Pushed }[]): string {
  const [first, ...others] = events.map(({ name, parameters }) => {
    const query = Object.entries(parameters).map(
      ([key, value]) =>
        `${typeof value === 'number' ? 'epn' : 'ep'}.${key}=${encodeURIComponent(String(value))}`,
    );
    return [`en=${name}`, ...query].join('&');
  });
  const address = 'https://region1.google-analytics.com/g/collect?v=2&tid=G-AB12CD34EF&cid=1.2&_s=1';
  const request = (url: string, method = 'GET', text?: string) => ({
    startedDateTime: '2026-11-30T10:00:00.000Z',
    request: {
      method,
      url,
      headers: [],
      ...(text !== undefined && { postData: { mimeType: 'text/plain', text } }),
    },
    response: { status: 204, content: { size: 0, text: 'x'.repeat(100) } },
  });
  const entries = [
    request('https://shop.example/?q=secret'),
    ...(first === undefined ? [] : [request(`${address}&${first}`)]),
    ...(others.length > 0 ? [request(address, 'POST', others.join('\r\n'))] : []),
  ];
  return json({
    log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, pages: [], entries },
  });
}
