/** Longest piece of work between two points in which the page can answer. */
const longest = 8;

/**
 * Gives way to typing and drawing whenever the time of a slice is spent. Answers with nothing until then: to await
 * every one of a hundred thousand entries would take longer than to read them.
 */
export function slices(
  now: () => number = () => performance.now(),
  wait = yielded,
): () => Promise<void> | undefined {
  let begun = now();
  return () => {
    if (now() - begun < longest) return;
    return wait().then(() => {
      begun = now();
    });
  };
}

/** A task of its own: what people do comes before it. */
export function yielded(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise(resume => setTimeout(resume));
}
