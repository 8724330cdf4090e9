const host = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const grammar = /^https:\/\/(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/.*)$/i;

/**
 * Whether a URL is one that a pattern of a permission admits. Only `https` on its own port is ever admitted, and
 * only hosts of at least two labels. Throws once a pattern is reached that is none.
 */
export const admits = (patterns: readonly string[], url: string): boolean => {
  const actual = parse(url);
  return actual !== undefined && patterns.some(pattern => matches(pattern, actual));
};

const parse = (url: string): URL | undefined => {
  if (!URL.canParse(url)) return undefined;
  const actual = new URL(url);
  return actual.protocol === 'https:' && actual.port === '' && host.test(actual.hostname)
    ? actual
    : undefined;
};

const matches = (pattern: string, actual: URL): boolean => {
  const parts = grammar.exec(pattern);
  if (!parts) throw new Error('Invalid script URL filter.');
  const [, wildcard, name = '', path = ''] = parts;
  return (
    matchesHost(name.toLowerCase(), wildcard !== undefined, actual.hostname) &&
    matchesPath(path, actual.pathname + actual.search)
  );
};

const matchesHost = (name: string, wildcard: boolean, actual: string): boolean =>
  actual === name || (wildcard && actual.endsWith(`.${name}`));

const matchesPath = (pattern: string, actual: string): boolean => {
  // A folder's last slash counts for nothing: `/sdk/*` admits `/sdkX` as well.
  const path = pattern.replace(/\/\*$/, '*').replace(/\?$/, '');
  if (path === '/' || path === '*') return true;
  if (!path.includes('*')) return actual === path;
  return matchesPieces(path.split('*'), actual);
};

const matchesPieces = ([first = '', ...rest]: readonly string[], actual: string): boolean => {
  if (!actual.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let position = first.length;
  for (const piece of rest) {
    const found = actual.indexOf(piece, position);
    if (found < 0) return false;
    position = found + piece.length;
  }
  return actual.endsWith(last) && actual.length - last.length >= position;
};
