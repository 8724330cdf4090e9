/** Puts a value at a path, and objects on the way there where nothing is: `put({}, ['a', 'b'], 1)` makes `{ a: { b: 1 } }`. */
export function put(into: object, [step, ...rest]: readonly string[], value: unknown): void {
  const target = into as { [key: string]: unknown };
  if (rest.length === 0) {
    target[step!] = value;
    return;
  }
  if (Object(target[step!]) !== target[step!]) target[step!] = {};
  put(target[step!] as object, rest, value);
}
