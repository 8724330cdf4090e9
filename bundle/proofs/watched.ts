/**
 * The same object, except that every key that is read of it, or of anything in it, is told. Reading a list of keys is
 * no reading of their values.
 */
export function watched<Value extends object>(value: Value, tell: (key: PropertyKey) => void): Value {
  return new Proxy(value, {
    get: (target, key, self) => {
      tell(key);
      const found: unknown = Reflect.get(target, key, self);
      return Object(found) === found ? watched(found as object, tell) : found;
    },
    getOwnPropertyDescriptor: (target, key) => {
      tell(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}
