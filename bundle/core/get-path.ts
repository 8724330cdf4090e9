import { tryOr } from './try-or.ts';

/**
 * Value at a path inside a payload of any origin: `dig({ a: { b: 1 } }, 'a.b')` is 1.
 * A missing step or a getter that throws gives undefined, so one bad field never costs the record.
 */
export const getPath = (payload: unknown, path: string): unknown =>
  tryOr(() => {
    let value = payload as { [key: string]: unknown };
    for (const step of path.split('.')) {
      // No letters out of a text.
      if (Object(value) !== value) return;
      value = value[step] as typeof value;
    }
    return value;
  });
