/** Whether there was no `window`, as in Node, and this one is ours to take away again. */
export const isTemporary = !('window' in globalThis);

if (isTemporary) Object.defineProperty(globalThis, 'window', { value: {}, configurable: true });
