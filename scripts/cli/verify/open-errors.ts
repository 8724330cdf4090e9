/** Why a page cannot be opened, for people: browsers say it in codes. */

const reasons: readonly (readonly [sign: RegExp, description: string])[] = [
  [/ERR_NAME_NOT_RESOLVED/, 'there is no such host. Check its spelling and your connection.'],
  [
    /ERR_(CERT|SSL)/,
    'its certificate is not valid here, and browsers warn of the page too. Repair it, or add --insecure for a certificate of your own.',
  ],
  [/ERR_TOO_MANY_REDIRECTS/, 'it redirects in a circle.'],
  [/INVALID_AUTH_CREDENTIALS/, 'it asks for a name and a password. Write https://NAME:PASSWORD@host/….'],
  [/Download is starting|ERR_ABORTED/, 'it is a download or has no content. Write the address of a page.'],
  [
    /Timeout|ERR_TIMED_OUT/,
    'it does not answer in time. Try again, or look whether it opens in your browser.',
  ],
  [/ERR_FILE_NOT_FOUND/, 'there is no such file.'],
  [
    /ERR_(HTTP|INVALID_(HTTP_)?RESPONSE)/,
    'the server answers with an error instead of a page. Look whether it opens in your browser.',
  ],
  [/ERR_(TUNNEL|PROXY)/, 'the proxy of your network does not let it through.'],
  [
    /ERR_(CONNECTION|EMPTY_RESPONSE|ADDRESS|INTERNET|NETWORK)/,
    'nothing answers there. Check host, port and connection.',
  ],
];

/** What the browser's message means and what to do; the message itself where nobody has words for it. */
export function openError(message: string): string {
  // An address may hold a password, and words that mean something else.
  const text = message
    .split('\n')[0]!
    .replace(/ at \S+$/, '')
    .replace(/\w+:\/\/[^\s"]+/g, '…');
  const [reason] = reasons.filter(([sign]) => sign.test(text)).map(([, description]) => description);
  const [code] = /net::ERR_\w+/.exec(text) ?? [];
  return reason ? reason + (code ? ` (${code})` : '') : text;
}

/** What is wrong with the answer of a server, if it is not a page. */
export function responseError(
  status: number,
  { 'content-type': type = '' }: { readonly [header: string]: string },
): string | undefined {
  if (status === 401 || status === 407)
    return `answers ${status}: it asks for a name and a password. Write https://NAME:PASSWORD@host/….`;
  if (status === 403) return 'answers 403: the server refuses this browser. Try --show, or another network.';
  if (status >= 500) return `answers ${status}: the server fails. Try again later.`;
  if (status >= 400) return `answers ${status}. Write the address of a page that is there.`;
  if (type !== '' && !/html|xml/.test(type)) return `is ${type}, and no page. Write the address of a page.`;
}
