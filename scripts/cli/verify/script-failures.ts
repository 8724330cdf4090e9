/** Which scripts of a page did not come, and why, as the browser tells it. */
import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';

/** A script that did not run. */
export interface Failure {
  /** Its address; empty for a script that stands in the page itself. */
  readonly url: string;
  readonly why: keyof typeof reasons;
  /** The answer's number or the browser's code, where there is one. */
  readonly detail?: string;
}

/** What came over the network. */
export interface Traffic {
  readonly failures: readonly Failure[];
  /** Addresses of scripts that came. */
  readonly loaded: readonly string[];
  readonly asked: readonly Asked[];
}

/** A request, and the address of the frame that made it; empty for the page itself. */
export interface Asked {
  readonly url: string;
  readonly frame: string;
}

/** Why a script did not run, and what to do. */
export const reasons = {
  http: {
    description: 'the server answers {detail}.',
    fix: 'Upload the file again, and compare its address.',
  },
  page: {
    description: 'its address returns a web page, not a script.',
    fix: 'Upload the file: the server answers with a page where it has no file of that name.',
  },
  network: {
    description: 'nothing answers at its address ({detail}).',
    fix: 'Check host and spelling of its address.',
  },
  blocked: {
    description: 'the browser or an extension blocks it ({detail}).',
    fix: 'Load it from the host of the site, under a name that no ad blocker has on its list.',
  },
  policy: {
    description: 'the Content Security Policy of the page forbids its address.',
    fix: 'Add its host to script-src, or load it from a host that is allowed.',
  },
  inlinePolicy: {
    description:
      'the Content Security Policy of the page forbids inline scripts in the page or in a tag of GTM.',
    fix: 'Give scripts of the page the nonce, and GTM too with strict-dynamic; or load chat-datalayer.js as a file from an allowed host.',
  },
  integrity: {
    description: 'its integrity value does not fit, since the file was changed or is of another version.',
    fix: 'Take the value from dist/manifest.json of the version that is uploaded.',
  },
  crossOrigin: {
    description: 'its server does not allow other sites to read it, which integrity and crossorigin need.',
    fix: 'Let that server send Access-Control-Allow-Origin, or load it from the host of the site.',
  },
  kind: {
    description: 'its server does not call it JavaScript.',
    fix: 'Let that server send Content-Type: text/javascript.',
  },
  unencrypted: {
    description: 'its address begins with http: on an encrypted page.',
    fix: 'Write its address with https:.',
  },
} as const;

const scriptKinds = ['script', 'other'];

/** Listens to the page from now on; what was heard grows. */
export function watchTraffic(page: Page): Traffic {
  const failures: Failure[] = [];
  const loaded: string[] = [];
  const asked: Asked[] = [];
  page.on('request', request => asked.push({ url: request.url(), frame: frameOf(request, page) }));
  page.on('requestfailed', request => failures.push(...lostRequest(request)));
  page.on('response', response => {
    const failure = badAnswer(response);
    if (failure) failures.push(failure);
    else if (response.request().resourceType() === 'script') loaded.push(response.url());
  });
  page.on('console', message => failures.push(...toldByConsole(message)));
  return { failures, loaded, asked };
}

function frameOf(request: Request, page: Page): string {
  try {
    const frame = request.frame();
    return frame === page.mainFrame() ? '' : frame.url();
  } catch {
    // Requests of workers have none.
    return '';
  }
}

function lostRequest(request: Request): Failure[] {
  const { errorText: detail = '' } = request.failure() ?? {};
  if (!scriptKinds.includes(request.resourceType()) || /ERR_ABORTED/.test(detail)) return [];
  const url = request.url();
  if (/csp/i.test(detail)) return [{ url, why: 'policy' }];
  if (/BLOCKED_BY|inspector/i.test(detail)) return [{ url, why: 'blocked', detail }];
  return [{ url, why: 'network', detail }];
}

function badAnswer(response: Response): Failure | undefined {
  if (response.request().resourceType() !== 'script') return;
  const url = response.url();
  if (response.status() >= 400) return { url, why: 'http', detail: String(response.status()) };
  const { 'content-type': type = '' } = response.headers();
  return /html/.test(type) ? { url, why: 'page' } : undefined;
}

/** The browser tells some reasons in its console alone, in sentences that have changed over the years. */
const sentences: readonly (readonly [why: Failure['why'], description: RegExp])[] = [
  ['integrity', /integrity' attribute for resource '([^']+)'/],
  ['inlinePolicy', /(?:execut\w+ (?:an )?inline script|inline script).*Content Security Policy/i],
  ['policy', /(?:load(?:ing)? the script) '([^']+)'.*Content Security Policy/i],
  ['crossOrigin', /script at '([^']+)' .*blocked by CORS policy/i],
  ['kind', /execute script from '([^']+)'.*MIME type/i],
  ['unencrypted', /Mixed Content.*insecure script '([^']+)'/i],
];

function toldByConsole(message: ConsoleMessage): Failure[] {
  const text = message.text();
  const [told] = sentences.flatMap(([why, description]) => {
    const found = description.exec(text);
    return found ? [{ why, url: found[1] ?? '' }] : [];
  });
  return told ? [told] : [];
}
