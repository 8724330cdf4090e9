/** A value that tells when another takes its place. */
export interface Cell<Value> {
  get(): Value;
  set(value: Value): void;
  /** Calls back after each change; returns the undo. */
  subscribe(listener: () => void): () => void;
}

/** A cell with its first value. */
export function cell<Value>(value: Value): Cell<Value> {
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: next => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
