/** The address as browsers write it; a report is passed on, a password is not. */
export function withoutSecrets(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
