/** A window, as far as its data layer goes. */
export interface Layered {
  dataLayer?: unknown;
}

/**
 * Reads a data layer along with everybody else, as GTM does: tells what is in it already, then every later push right
 * after it happened. What a push returns and who else listens stay as they are. Makes the array if there is none;
 * returns the undo.
 */
export function observe(win: Layered, tell: (entry: unknown) => void): () => void {
  if (!Array.isArray(win.dataLayer)) win.dataLayer = [];
  const layer = win.dataLayer as unknown[];
  for (const entry of layer) tell(entry);

  const before = Object.getOwnPropertyDescriptor(layer, 'push');
  const { push } = layer;
  const observed = (...entries: unknown[]) => {
    const length = push.apply(layer, entries);
    for (const entry of entries) tell(entry);
    return length;
  };
  layer.push = observed;

  return () => {
    if (layer.push !== observed) return;
    if (before) Object.defineProperty(layer, 'push', before);
    else delete (layer as { push?: unknown }).push;
  };
}
