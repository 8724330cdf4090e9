/** What a tag manager sees after each push, by Google's own model of the data layer. */
import { DataLayerHelper } from '../../template/gtm/run/data-layer-helper.ts';

/**
 * Pushes one after another, and answers with the keys of ours that, after any of them, did not have the value of the
 * last record: a value that is left over, lost or changed. A key that only other pushes use is none of ours.
 */
export function staleKeys(pushes: readonly object[]): string[] {
  const ours = new Set<string>();
  const stale = new Set<string>();
  const queue: object[] = [];
  let model: { [key: string]: unknown } = {};
  let last: { readonly [key: string]: unknown } = {};
  new DataLayerHelper(queue, state => {
    model = state;
  });

  for (const push of pushes) {
    queue.push(push);
    if (isRecord(push)) {
      last = push;
      for (const key of Object.keys(push)) ours.add(key);
    }
    for (const key of ours) {
      const isTheirs = !isRecord(push) && Object.hasOwn(push, key);
      if (!isTheirs && !Object.is(model[key], last[key])) stale.add(key);
    }
    // What another push did to a key of ours lasts until our next record, and is no fault of ours.
    if (!isRecord(push)) last = { ...last, ...push };
  }
  return [...stale].sort();
}

const isRecord = (push: object): push is { readonly [key: string]: unknown } => 'chat_schema' in push;
