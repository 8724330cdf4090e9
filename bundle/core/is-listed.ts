/**
 * Whether a list of the settings names a native event: `open`, with the id of one chat `chat:open`, or a beginning such
 * as `jump_*`.
 */
export function isListed(list: readonly string[], vendor: string, native: string): boolean {
  const matches = (entry: string, name: string) =>
    entry === name || entry === name.slice(0, entry.length - 1) + '*';
  return list.some(
    entry => matches(entry, native) || (entry.includes(':') && matches(entry, `${vendor}:${native}`)),
  );
}
