/** Requests of a HAR file: those to GA4 as the events that they carry, all others by their address. */
import type { Converted } from './converted.ts';

/** A request as HAR 1.2 keeps it. */
interface HarRequest {
  readonly method?: unknown;
  readonly url?: unknown;
  readonly postData?: { readonly text?: unknown };
}

/**
 * GA4 takes events at `/g/collect` of Google's hosts or of a server-side container: parameters of the event as `ep.…`
 * (texts) and `epn.…` (numbers), its name as `en`; several events of one request stand in the body, one a line, and
 * share what the address holds.
 */
const collect = /\/g\/collect$/;

/** Takes one entry of `log.entries`. */
export function requestsOf(text: string): Converted[] {
  const { request = {} } = JSON.parse(text) as { readonly request?: HarRequest };
  const address = urlOf(request.url);
  if (!address) return [{ text: JSON.stringify({ request: 'of unknown address' }) }];
  if (!collect.test(address.pathname))
    return [{ text: JSON.stringify({ request: shortened(request, address) }) }];
  const { postData } = request;
  const lines = typeof postData?.text === 'string' ? postData.text.split(/\r?\n/).filter(Boolean) : [];
  const bodies = lines.length > 0 ? lines : [''];
  return bodies.map(line => ({
    text: JSON.stringify(eventOf(new URLSearchParams(`${address.searchParams}&${line}`))),
    isHit: true,
  }));
}

function eventOf(query: URLSearchParams): object {
  const parameters = [...query].flatMap(([key, value]): [string, string | number][] => {
    if (key.startsWith('ep.')) return [[key.slice(3), value]];
    return key.startsWith('epn.') ? [[key.slice(4), Number(value)]] : [];
  });
  // The body comes after the address, and its name is the one of the event.
  return { event: query.getAll('en').at(-1) ?? '', ...Object.fromEntries(parameters) };
}

function urlOf(url: unknown): URL | undefined {
  try {
    return new URL(String(url));
  } catch {
    return;
  }
}

/** Queries may tell about people. */
const shortened = ({ method }: HarRequest, { origin, pathname }: URL): string =>
  `${typeof method === 'string' ? method : 'GET'} ${origin}${pathname}`;
