/** Does something that a hostile page may make fail; its exception ends here, and `failed` answers in its place. */
export function tryOr<T>(act: () => T, failed?: () => unknown): T | undefined {
  try {
    return act();
  } catch {
    return failed && (failed() as undefined);
  }
}
