/** Reads of a page that never throw. Runs in the page. */

export type Reader = ReturnType<typeof reader>;

/** Refers to nothing outside itself, since its text is what the page gets. */
export function reader() {
  const win = window as unknown as { readonly [name: string]: unknown };
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  /** Windows of other origins, proxies and getters may throw at every touch. */
  const attempt = <Value>(read: () => Value, otherwise: Value): Value => {
    try {
      return read();
    } catch {
      return otherwise;
    }
  };
  const globalOf = (name: string) => attempt(() => win[name], undefined);
  const keysOf = (value: unknown) => attempt(() => (isObject(value) ? Object.keys(value) : []), []);
  const valueIn = (owner: unknown, key: string) =>
    attempt(() => (owner as { readonly [key: string]: unknown })[key], undefined);

  return { isObject, attempt, globalOf, keysOf, valueIn };
}
