/** The address as browsers write it; a report is passed on, a password is not. */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

/** An address of something that the page loads: its parameters may tell who the visitor is, those of a container do not. */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address.replace(/[?#].*$/s, '').slice(0, 200);
  const url = new URL(withoutSecrets(address));
  if (!/^https?:/.test(url.protocol)) return url.href.slice(0, 60);
  const container = url.searchParams.get('id') ?? '';
  return url.origin + url.pathname + (/^GTM-\w+$/.test(container) ? `?id=${container}` : '');
}
