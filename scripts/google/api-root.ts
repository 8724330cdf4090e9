/** Where an API is asked. A token goes there, so it may be nobody but Google, or this machine. */

/** The address as it was given, or a sentence why a token must not go there. */
export function checkedRoot(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isGoogle = url?.protocol === 'https:' && url.hostname.endsWith('.googleapis.com');
  const isHere = url !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);
  if (url && (isGoogle || isHere)) return url;
  throw new Error(
    `--api-root: "${given}" would get your login. It has to be https://….googleapis.com, or on this machine (127.0.0.1).`,
  );
}
