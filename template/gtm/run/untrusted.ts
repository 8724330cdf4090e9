/** How a push appears in the data layer when it was made while sandboxed code had called native code. */
class Untrusted {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }

  getUntrustedMessageValue(): unknown {
    return this.value;
  }
}

/** Wraps a message for the queue, unless another container has wrapped it already. */
export const wrap = (message: unknown): unknown => (isWrapped(message) ? message : new Untrusted(message));

/** The message itself. */
export const unwrap = (entry: unknown): unknown =>
  isWrapped(entry) ? entry.getUntrustedMessageValue() : entry;

// The wrapper of another container is of another class; the loader goes by the method, too.
const isWrapped = (entry: unknown): entry is Untrusted =>
  typeof entry === 'object' &&
  entry !== null &&
  'getUntrustedMessageValue' in entry &&
  !Object.hasOwn(entry, 'getUntrustedMessageValue');
