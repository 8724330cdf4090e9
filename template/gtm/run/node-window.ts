/** Whether there was no `window`, as in Node, and this one is ours to take away again. */
export const lent = !('window' in globalThis);

if (lent) Object.defineProperty(globalThis, 'window', { value: {}, configurable: true });
