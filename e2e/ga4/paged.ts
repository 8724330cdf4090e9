/** Lists as the Admin API gives them out. */
export interface PageOptions {
  readonly pageSize?: number;
  readonly pageToken?: string;
}

/** A page of a list: at most 200 entries, 50 unless asked otherwise. An empty list has no key. */
export function paged(
  key: string,
  entries: readonly unknown[],
  { pageSize = 50, pageToken = '0' }: PageOptions,
): object {
  const from = Number(pageToken);
  const page = entries.slice(from, from + Math.min(pageSize, 200));
  const next = from + page.length;
  return {
    ...(page.length > 0 && { [key]: page }),
    ...(next < entries.length && { nextPageToken: String(next) }),
  };
}
