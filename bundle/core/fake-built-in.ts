/** What pages put in the place of a built-in function. */
export const substitutes: { readonly [said: string]: unknown } = {
  'by nothing': undefined,
  'by a class': class {},
  'by a function that says yes': () => true,
  'by a function that throws': () => {
    throw new Error('of the page');
  },
};

/** Does something while one built-in is not what it was; gives what came of it. */
export async function withFake<T>(
  owner: object,
  key: PropertyKey,
  value: unknown,
  act: () => T | Promise<T>,
): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(owner, key)!;
  Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  try {
    return await act();
  } finally {
    Object.defineProperty(owner, key, before);
  }
}
