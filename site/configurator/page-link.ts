/**
 * Address that opens these choices again. Where a page is on somebody's disk, machine or network is nobody's business,
 * and leads nowhere from outside, so only its name is kept.
 */
export function pageLink(
  { protocol, hostname, origin, pathname }: Pick<Location, 'protocol' | 'hostname' | 'origin' | 'pathname'>,
  link: string,
): string {
  const isOpen = protocol !== 'file:' && !isUnknownOutside(hostname) && !isPrivate(hostname);
  const page = isOpen ? origin + pathname : pathname.slice(pathname.lastIndexOf('/') + 1);
  return `${page}#${link}`;
}

/** Without a dot, as `localhost` and IPv6 addresses are, or with an ending that only a network of its own knows. */
const isUnknownOutside = (host: string): boolean =>
  !host.includes('.') || /\.(localhost|local|internal|intranet|lan|test|home\.arpa)$/.test(host);

const isPrivate = (host: string): boolean =>
  /^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168)\.[\d.]+$/.test(host);
