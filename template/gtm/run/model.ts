import { DataLayerHelper } from './data-layer-helper.ts';

/** The values that messages leave behind, merged as Google's own helper merges them. */
export interface Model {
  /** Reads a dotted path of the merged values (2), or the value last pushed under that very key (1). */
  get(path: string, version?: 1 | 2): unknown;
  set(path: string, value: unknown): void;
  /** Forgets everything. */
  reset(): void;
  /** Forgets one top-level key. */
  forget(key: string): void;
}

interface HelperInterface {
  set(path: string, value: unknown): void;
}

/** An empty model. */
export const createModel = (): Model => {
  let values: Record<string, unknown> = {};
  let merge: HelperInterface['set'] = () => {};
  const pushed = new Map<string, unknown>();

  // The helper hands its live values to the listener and its `set` to functions in the queue. Taking both lets it
  // merge, while the order of messages, in which it differs from the loader, is left to the caller.
  const messages: unknown[] = [];
  new DataLayerHelper(messages, live => {
    values = live;
  });
  messages.push(function (this: HelperInterface) {
    merge = this.set;
  });

  return {
    get: (path, version = 2) => (version === 1 ? pushed.get(path) : read(values, path)),
    set(path, value) {
      if (value !== undefined) pushed.set(path, value);
      merge(path, value);
    },
    reset() {
      pushed.clear();
      for (const key of Object.keys(values)) delete values[key];
    },
    forget(key) {
      delete values[key];
    },
  };
};

// The helper throws below null; the loader answers false there.
const read = (values: object, path: string): unknown => {
  let value: unknown = values;
  for (const step of path.split('.')) {
    if (value === null) return false;
    if (value === undefined) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
};
