/**
 * Whether a list of the settings names a native event: `open`, `loyjoy:open`, or a beginning such as `jump_*`.
 */
export function isListed(list: readonly string[], vendor: string, native: string): boolean {
  const matches = (entry: string, name: string) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry;
  return list.some(
    entry => matches(entry, native) || (entry.includes(':') && matches(entry, `${vendor}:${native}`)),
  );
}
