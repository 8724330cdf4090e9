/** Addresses as people write them. */

/** Hosts that stand on this machine speak without encryption. */
const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?([/?#]|$)/i;

/** The whole address of a page: `www.example.com` is `https://www.example.com/`. Throws with what would be right. */
export function completeAddress(written: string): string {
  const text = written.trim();
  const isComplete = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const whole = isComplete ? text : `${isLocal.test(text) ? 'http' : 'https'}://${text}`;
  if (text !== '' && !/\s/.test(text) && URL.canParse(whole)) {
    const { protocol, hostname, href } = new URL(whole);
    const isHost = isComplete || isLocal.test(text) || /^[^@]*@?[^.]+(\.[^.]+)+$/.test(hostname);
    if (/^(https?|file):$/.test(protocol) && isHost) return href;
  }
  throw new Error(
    `"${text.replace(/.*@/, '…@')}" is not the address of a page. Write one such as https://www.example.com/.`,
  );
}
