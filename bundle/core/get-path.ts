/**
 * Value at the end of these steps inside a payload of any origin: `dig({ a: { b: 1 } }, ['a', 'b'])` is 1.
 * A missing step or a getter that throws gives undefined, so one bad field never costs the record.
 */
export function dig(payload: unknown, steps: readonly string[]): unknown {
  try {
    let value = payload;
    for (let at = 0; at < steps.length; at++) {
      // No letters out of a text.
      if (Object(value) !== value) return;
      value = (value as { [key: string]: unknown })[steps[at]!];
    }
    return value;
  } catch {}
}

/** The same along a path: `getPath({ a: { b: 1 } }, 'a.b')` is 1. */
export const getPath = (payload: unknown, path: string): unknown => dig(payload, path.split('.'));
