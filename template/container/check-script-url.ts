/** Says which addresses of the script GTM would not load. */
import type { Finding } from '../../schemas/src/finding.ts';
import type { Choices } from './choices.ts';
import { wrong } from './wrong.ts';

/** Finds what is wrong with the address, if the delivery needs one. */
export function checkScriptUrl({ delivery, scriptUrl }: Choices): Finding[] {
  if (delivery === 'page') return checkPageUrl(scriptUrl);
  if (delivery !== 'host' && (delivery !== 'cdn' || scriptUrl === '')) return [];
  const description = scriptUrlFault(scriptUrl);
  if (description)
    return [wrong('scriptUrl', scriptUrl, description, `Write an https address such as ${example}.`)];
  const { href } = new URL(scriptUrl);
  return href === scriptUrl
    ? []
    : [wrong('scriptUrl', scriptUrl, 'is not written in its normal form', `Write ${href}.`)];
}

const example = 'https://www.example.com/js/chat-datalayer.js';

/** The page loads the script itself, also from an address that is relative to it. */
function checkPageUrl(scriptUrl: string): Finding[] {
  if (URL.canParse(scriptUrl, example) && /^https?:$/.test(new URL(scriptUrl, example).protocol)) return [];
  return [
    wrong(
      'scriptUrl',
      scriptUrl,
      'is not an address that a page can load a script from',
      `Write one such as /js/chat-datalayer.js or ${example}.`,
    ),
  ];
}

/** What GTM would not load or allow: it knows https, named hosts and the standard port only. */
function scriptUrlFault(scriptUrl: string): string | undefined {
  if (!URL.canParse(scriptUrl)) return 'is not a complete address';
  const { protocol, hostname, port, username, hash, pathname } = new URL(scriptUrl);
  if (protocol !== 'https:') return 'does not begin with https, and GTM loads nothing else';
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname))
    return 'has a host without a dot, which GTM does not allow';
  if (port || username) return 'has a port or a user name, which GTM does not allow';
  if (hash || /[*{}\s]|\?$/.test(scriptUrl)) return 'has characters that mean something else to GTM';
  if (pathname.endsWith('/')) return 'is a folder, not a script';
}
