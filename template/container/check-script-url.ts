/** Says which addresses of the script GTM would not load. */
import type { Finding } from '../../schemas/src/finding.ts';
import { faults } from '../language/texts.ts';
import type { Choices } from './choices.ts';
import { wrong } from './wrong.ts';

/** Finds what is wrong with the address, if the delivery needs one. */
export function checkScriptUrl({ delivery, scriptUrl }: Choices): Finding[] {
  if (delivery === 'page') return checkPageUrl(scriptUrl);
  if (delivery !== 'host' && (delivery !== 'cdn' || scriptUrl === '')) return [];
  const description = scriptUrlFault(scriptUrl);
  if (description) return [wrong('scriptUrl', scriptUrl, description, faults.httpsAddress(example))];
  const { href } = new URL(scriptUrl);
  return href === scriptUrl ? [] : [wrong('scriptUrl', scriptUrl, faults.notNormal, faults.write(href))];
}

const example = 'https://www.example.com/js/chat-datalayer.js';

/** The page loads the script itself, also from an address that is relative to it. */
function checkPageUrl(scriptUrl: string): Finding[] {
  if (URL.canParse(scriptUrl, example) && /^https?:$/.test(new URL(scriptUrl, example).protocol)) return [];
  return [wrong('scriptUrl', scriptUrl, faults.pageAddress, faults.suchAs(example))];
}

/** What GTM would not load or allow: it knows https, named hosts and the standard port only. */
function scriptUrlFault(scriptUrl: string): string | undefined {
  if (!URL.canParse(scriptUrl)) return faults.incomplete;
  const { protocol, hostname, port, username, hash, pathname } = new URL(scriptUrl);
  if (protocol !== 'https:') return faults.noHttps;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname)) return faults.noDot;
  if (port || username) return faults.port;
  if (hash || /[*{}\s]|\?$/.test(scriptUrl)) return faults.characters;
  if (pathname.endsWith('/')) return faults.folder;
}
